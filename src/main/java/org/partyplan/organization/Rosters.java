package org.partyplan.organization;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who belonged to a unit on a day: from it 应到 is worked out. */
@Component
public class Rosters {

	private static final String PEOPLE = """
			select p.id, p.name, p.pinyin, m.unit_id, case when u.kind = 'GROUP' then pu.parent_id else u.id end as branch_id,
			       c.category, %s as educated, %s as frontline, %s as young,
			       p.retired_on is not null and p.retired_on <= :day as retired,
			       exists (select 1 from organization_post h where h.person_id = p.id and h.unit_id = :unit
			         and %s and valid_on(h.valid_from, h.valid_to, :day)) as committee,
			       exists (select 1 from organization_post h where h.person_id = p.id and h.unit_id = :unit
			         and %s and valid_on(h.valid_from, h.valid_to, :day)) as study_group,
			       exists (select 1 from organization_post h where h.person_id = p.id and h.post ~ '书记$'
			         and valid_on(h.valid_from, h.valid_to, :day)) as secretary,
			       (select e.reason from organization_exemption e where e.person_id = p.id
			         and valid_on(e.valid_from, e.valid_to, :day) order by e.valid_from limit 1) as exempt
			from organization_membership m
			join organization_unit u on u.id = m.unit_id
			join organization_person p on p.id = m.person_id
			join organization_category c on c.person_id = p.id and valid_on(c.valid_from, c.valid_to, :day)
			left join organization_parent pu on u.kind = 'GROUP' and pu.unit_id = u.id and valid_on(pu.valid_from, pu.valid_to, :day)
			cross join organization_setting s
			where cast(:unit as uuid) = any(u.above)
			  and valid_on(m.valid_from, m.valid_to, :day)
			order by p.pinyin, p.name, p.id
			"""
		.formatted(People.EDUCATED, People.FRONTLINE, People.YOUNG, People.COMMITTEE, People.STUDY_GROUP);

	private final JdbcClient jdbc;

	Rosters(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Everybody in a unit and below it on a day, by pinyin: one statement. The unit need
	 * not be in anybody's scope: who calls has checked that.
	 * @param unit a 党组织 or a 党小组
	 * @param day the day asked about
	 */
	public Roster on(UUID unit, LocalDate day) {
		return new Roster(unit, day,
				this.jdbc.sql(PEOPLE).param("unit", unit).param("day", day).query(RosterPerson.class).list());
	}

}
