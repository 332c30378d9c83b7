package org.partyplan.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rosters of a day: one statement. */
@Component
class Rosters {

	private static final String BELOW = """
			select distinct p.id, p.name, cast(null as text) as exempt
			from organization_unit top join organization_unit u on u.path like top.path || '%%'
			join organization_membership m on m.unit_id = u.id
			  and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day)
			join organization_category c on c.person_id = m.person_id and c.category %s
			  and c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day)
			join organization_person p on p.id = m.person_id
			where top.id = :unit order by p.name, p.id
			""";

	private static final String POSTED = """
			select p.id, p.name, cast(null as text) as exempt
			from organization_post h join organization_person p on p.id = h.person_id
			where h.unit_id = :unit and h.valid_from <= :day and (h.valid_to is null or h.valid_to > :day)
			group by p.id order by bool_and(h.post <> '书记'), p.name, p.id
			""";

	private static final String POSTED_ABOVE = POSTED.replace("h.unit_id = :unit",
			"h.unit_id = :unit and exists (select 1 from organization_unit u where u.id = :unit and u.kind = 'COMMITTEE')");

	private static final String NAMES = "select name from organization_person where id in (:people) order by name";

	private final JdbcClient jdbc;

	Rosters(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Roster of(Audience audience, UUID unit, LocalDate day) {
		return switch (audience) {
			case MEMBERS -> read(BELOW.formatted("in ('PROBATIONARY', 'FULL')"), unit, day);
			case PEOPLE -> read(BELOW.formatted("<> 'NONE'"), unit, day);
			case COMMITTEE -> read(POSTED, unit, day);
			case STUDY_GROUP -> studyGroup(unit, day);
			case NONE -> Roster.EMPTY;
		};
	}

	/** A branch has none of its own: any of its members can be meant. */
	private Roster studyGroup(UUID unit, LocalDate day) {
		Roster posted = read(POSTED_ABOVE, unit, day);
		return posted.rows().isEmpty() ? of(Audience.MEMBERS, unit, day) : posted;
	}

	/** For a message: who these are. */
	String names(Collection<UUID> people) {
		return people.isEmpty() ? ""
				: this.jdbc.sql(NAMES)
					.param("people", people)
					.query(String.class)
					.list()
					.stream()
					.collect(Collectors.joining("、"));
	}

	private Roster read(String sql, UUID unit, LocalDate day) {
		List<Roster.Row> rows = this.jdbc.sql(sql).param("unit", unit).param("day", day).query(Roster.Row.class).list();
		return new Roster(rows);
	}

}
