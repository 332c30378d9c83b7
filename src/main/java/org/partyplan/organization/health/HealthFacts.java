package org.partyplan.organization.health;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the health of the party organisations is judged by, as of a day. */
@Component
class HealthFacts {

	private static final String UNITS = """
			select u.id, u.name, u.kind, x.members, x.voters, h.committee, h.secretary, t.elected_on, t.due_on, t.extended_to
			from organization_unit u
			cross join lateral (
			  select count(*)::int as members, (count(*) filter (where c.category = 'FULL'))::int as voters
			  from organization_unit s
			  join organization_membership m on m.unit_id = s.id and valid_on(m.valid_from, m.valid_to, :day)
			  join organization_category c on c.person_id = m.person_id and c.category in ('PROBATIONARY', 'FULL')
			    and valid_on(c.valid_from, c.valid_to, :day)
			  where u.kind = 'BRANCH' and s.branch_id = u.id) x
			cross join lateral (
			  select count(distinct p.person_id)::int as committee,
			    coalesce(bool_or(p.post ~ '书记$' and p.post !~ '副书记|纪委'), false) as secretary
			  from organization_post p where p.unit_id = u.id and p.post ~ '(书记|委员)$'
			    and valid_on(p.valid_from, p.valid_to, :day)) h
			left join lateral (select * from organization_term k where k.unit_id = u.id and k.elected_on <= :day
			  order by k.elected_on desc limit 1) t on true
			where u.kind in ('COMMITTEE', 'GENERAL_BRANCH', 'BRANCH') and %s
			  and valid_on(u.valid_from, u.valid_to, :day)
			order by %s
			"""
		.formatted(Organizations.WITHIN, Organizations.IN_ORDER);

	private static final String DEPARTMENTS = """
			select b.id as unit_id, b.name as unit, p.department, count(*)::int as members
			from organization_membership m
			join organization_unit u on u.id = m.unit_id and %s
			left join organization_parent pu on u.kind = 'GROUP' and pu.unit_id = u.id and valid_on(pu.valid_from, pu.valid_to, :day)
			join organization_unit b on b.id = coalesce(pu.parent_id, u.id)
			join organization_person p on p.id = m.person_id and p.department is not null
			  and (p.retired_on is null or p.retired_on > :day)
			join organization_category c on c.person_id = p.id and c.category in ('PROBATIONARY', 'FULL')
			  and valid_on(c.valid_from, c.valid_to, :day)
			where valid_on(m.valid_from, m.valid_to, :day)
			group by b.id, b.name, p.department
			having bool_and(u.kind <> 'GROUP') and count(*) >= :least
			order by count(*) desc, b.name
			"""
		.formatted(Organizations.WITHIN);

	private final JdbcClient jdbc;

	HealthFacts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<UnitFacts> units(Collection<UUID> scope, LocalDate day) {
		return this.jdbc.sql(UNITS).param("scope", scope).param("day", day).query(UnitFacts.class).list();
	}

	/** Departments with so many members and none of them in a 党小组. */
	List<DepartmentFacts> departments(Collection<UUID> scope, LocalDate day, int least) {
		return this.jdbc.sql(DEPARTMENTS)
			.param("scope", scope)
			.param("day", day)
			.param("least", least)
			.query(DepartmentFacts.class)
			.list();
	}

	record UnitFacts(UUID id, String name, UnitKind kind, int members, int voters, int committee, boolean secretary,
			@Nullable LocalDate electedOn, @Nullable LocalDate dueOn, @Nullable LocalDate extendedTo) {

		/** The day by which the next election has to be held. */
		@Nullable LocalDate termEnd() {
			return (this.extendedTo != null) ? this.extendedTo : this.dueOn;
		}

	}

	record DepartmentFacts(UUID unitId, String unit, String department, int members) {
	}

}
