package org.partyplan.activity.compliance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With whom nobody has talked this year yet: one statement. */
@Component
class Talks {

	private static final String BRANCHES = """
			with branch as (
			  select u.id, u.name, u.path, u.position from organization_unit u where u.kind = 'BRANCH' and %s
			    and valid_on(u.valid_from, u.valid_to, :today)
			), person as (
			  select distinct b.id as branch_id, b.name as branch, b.position, p.id, p.name, p.pinyin
			  from branch b join organization_unit x on x.branch_id = b.id
			  join organization_membership m on m.unit_id = x.id and valid_on(m.valid_from, m.valid_to, :today)
			  join organization_category c on c.person_id = m.person_id and c.category in ('PROBATIONARY', 'FULL')
			    and valid_on(c.valid_from, c.valid_to, :today)
			  join organization_person p on p.id = m.person_id
			), talked as (
			  select distinct t.person_id from activity_count c
			  join activity_activity a on a.id = c.activity_id and a.status in ('DONE', 'CHECKED')
			    and a.held_on between :first and :last
			  join activity_attendance t on t.activity_id = a.id and t.state = 'PRESENT'
			  where c.kind = 'talk'
			)
			select p.branch_id, p.branch, count(*) as members, count(t.person_id) as talked,
			       string_agg(p.name, ' ' order by p.pinyin, p.name) filter (where t.person_id is null) as missing
			from person p left join talked t on t.person_id = p.id
			group by p.branch_id, p.branch, p.position
			order by count(t.person_id) * 1.0 / count(*), p.position, p.branch
			""".formatted(Organizations.WITHIN);

	private final JdbcClient jdbc;

	private final Clock clock;

	Talks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	int thisYear() {
		return LocalDate.now(this.clock).getYear();
	}

	/** Branch by branch, those with most left first. */
	List<Row> of(int year, CurrentUser me) {
		return this.jdbc.sql(BRANCHES)
			.param("scope", me.scope(Role.READERS))
			.param("today", LocalDate.now(this.clock))
			.param("first", LocalDate.of(year, 1, 1))
			.param("last", LocalDate.of(year, 12, 31))
			.query(Row.class)
			.list();
	}

	/** A branch with those not talked with. */
	record Row(UUID branchId, String branch, int members, int talked, @Nullable String missing) {

		public boolean done() {
			return this.talked >= this.members;
		}

	}

}
