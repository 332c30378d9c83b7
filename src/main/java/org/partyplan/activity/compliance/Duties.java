package org.partyplan.activity.compliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.partyplan.activity.GroupTurn;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.People;
import org.partyplan.shared.RecordCache;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds records against what the regulation asks of a branch: one statement. */
@Component
public class Duties {

	/** Which of the periods that a day lies in are asked for is left open. */
	private static final String DUTIES = """
			with branch as materialized (
			  select u.id, u.name, u.position, u.valid_from, u.above[1] as root,
			    (select count(*) from organization_unit g where g.kind = 'GROUP' and g.branch_id = u.id
			       and valid_on(g.valid_from, g.valid_to, :asOf)) as groups,
			    (select count(*) from organization_post h where h.unit_id = u.id and %1$s
			       and valid_on(h.valid_from, h.valid_to, :asOf)) > 1 as committee,
			    (select count(*) from organization_unit x join organization_membership m on m.unit_id = x.id
			         and valid_on(m.valid_from, m.valid_to, :asOf)
			       join organization_category c on c.person_id = m.person_id and c.category in ('PROBATIONARY', 'FULL')
			         and valid_on(c.valid_from, c.valid_to, :asOf)
			       where x.branch_id = u.id) as members
			  from organization_unit u where u.kind = 'BRANCH' and %2$s
			    and valid_on(u.valid_from, u.valid_to, :asOf)
			), duty as materialized (
			  select b.*, d.kind, d.applies, d.source, d.position as place, n.name as duty, own.cadence, s.starts, s.ends
			  from branch b cross join activity_duty d join measure_record_kind n on n.key = d.kind
			  left join lateral (select x.cadence from activity_duty_own x where x.organization_id = b.root
			    and x.kind = d.kind and x.from_day <= date_trunc('month', cast(:month as timestamp))
			    order by x.from_day desc limit 1) o on true
			  cross join lateral (select coalesce(o.cadence, d.cadence) as cadence) own
			  cross join lateral (select cast(case own.cadence when 'HALF_YEAR' then date_trunc('year', cast(:month as timestamp))
			        + case when extract(month from cast(:month as date)) > 6 then interval '6 months' else interval '0' end
			      else date_trunc(lower(own.cadence), cast(:month as timestamp)) end as date) as starts) f
			  cross join lateral (select f.starts, cast(f.starts + case own.cadence when 'MONTH' then interval '1 month'
			      when 'QUARTER' then interval '3 months' when 'HALF_YEAR' then interval '6 months' else interval '1 year' end as date) - 1 as ends) s
			  where valid_on(d.valid_from, d.valid_to, :month) and %4$s
			), done as materialized (
			  select a.id, a.unit_id, u.branch_id, a.held_on, c.kind
			  from organization_unit u join activity_activity a on a.unit_id = u.id and a.status in ('DONE', 'CHECKED')
			    and a.held_on between (select min(starts) from duty) and least((select max(ends) from duty), :asOf)
			  join activity_count c on c.activity_id = a.id
			  where u.branch_id is not null and %2$s
			), held as (
			  select d.id, d.kind, max(a.held_on) as last,
			         case d.applies when 'GROUPS' then count(distinct a.unit_id) else count(distinct a.id) end as held
			  from duty d join done a on a.branch_id = d.id and a.kind = d.kind and a.held_on between d.starts and d.ends
			    and (a.unit_id = d.id or d.applies = 'GROUPS')
			  where d.applies <> 'MEMBERS' group by d.id, d.kind, d.applies
			), came as materialized (
			  select b.id, c.kind, a.held_on, t.person_id
			  from branch b join organization_unit x on x.branch_id = b.id
			  join organization_membership stay on stay.unit_id = x.id and valid_on(stay.valid_from, stay.valid_to, :asOf)
			  join organization_category k on k.person_id = stay.person_id and k.category in ('PROBATIONARY', 'FULL')
			    and valid_on(k.valid_from, k.valid_to, :asOf)
			  join activity_attendance t on t.person_id = stay.person_id and t.state = 'PRESENT'
			  join activity_activity a on a.id = t.activity_id and a.status in ('DONE', 'CHECKED')
			    and a.held_on between date_trunc('year', cast(:month as timestamp)) and :asOf
			  join activity_count c on c.activity_id = a.id
			  join activity_duty w on w.kind = c.kind and w.applies = 'MEMBERS'
			), taught as (
			  select d.id, d.kind, max(t.held_on) as last, count(distinct t.person_id) as held
			  from duty d join came t on t.id = d.id and t.kind = d.kind and t.held_on between d.starts and d.ends
			  where d.applies = 'MEMBERS' group by d.id, d.kind
			)
			select d.id as unit_id, d.name as unit, d.kind, d.duty as name, d.cadence, d.source, d.starts, d.ends,
			       cast(:asOf as date) as as_of,
			       d.valid_from <= d.ends and case d.applies when 'COMMITTEE' then d.committee when 'GROUPS' then d.groups > 0
			         when 'MEMBERS' then d.members > 0
			         else true end as asked,
			       case d.applies when 'GROUPS' then greatest(d.groups, 1) when 'MEMBERS' then greatest(d.members, 1)
			         else 1 end as wanted, cast(coalesce(h.held, 0) + coalesce(t.held, 0) as int) as held,
			       greatest(h.last, t.last) as last, d.applies,
			       case when d.applies = 'GROUPS' then %3$s end as group_turns,
			       case when d.applies = 'MEMBERS' and d.members - coalesce(t.held, 0) between 1 and 3 then (
			         select string_agg(p.name, '、' order by p.pinyin, p.name)
			         from organization_unit x join organization_membership m on m.unit_id = x.id and valid_on(m.valid_from, m.valid_to, :asOf)
			         join organization_category k on k.person_id = m.person_id and k.category in ('PROBATIONARY', 'FULL')
			           and valid_on(k.valid_from, k.valid_to, :asOf)
			         join organization_person p on p.id = m.person_id
			         where x.branch_id = d.id and not exists (select 1 from activity_attendance y
			           join activity_activity a on a.id = y.activity_id and a.status in ('DONE', 'CHECKED')
			             and a.held_on between d.starts and least(d.ends, :asOf)
			           join activity_count c on c.activity_id = a.id and c.kind = d.kind
			           where y.person_id = p.id and y.state = 'PRESENT')) end as left_out
			from duty d
			left join held h on h.id = d.id and h.kind = d.kind
			left join taught t on t.id = d.id and t.kind = d.kind
			order by d.position, d.name, d.id, d.place
			""";

	/** All duties of the periods in which a day lies. */
	private static final String CELLS = cells("true");

	/**
	 * For each duty the periods of which end in the month of a day: it lies in one of
	 * them, and once.
	 */
	private static final String ENDING = cells("s.ends < :month + interval '1 month'");

	/**
	 * What is lacking since the year began, or the month before in January, and what will
	 * be until {@code :last}.
	 */
	static final String LACKING = """
			select distinct on (c.ends, c.unit_id, c.kind) c.*
			from (select cast(m as date) as day from generate_series(
			  date_trunc('year', cast(:asOf as timestamp) - interval '31 days'), cast(:last as timestamp), interval '1 month') m) month
			cross join lateral (%s) c where c.asked and c.held < c.wanted and c.ends <= :last order by c.ends, c.unit_id, c.kind
			"""
		.formatted(ENDING.replace(":month", "month.day"));

	/** A condition: whether a branch lacks something in the period a day lies in. */
	static String lackingOf(String branch, String day) {
		return "exists (select 1 from (" + CELLS.replace(":scope", branch).replace(":month", day)
				+ ") c where c.asked and c.held < c.wanted)";
	}

	/**
	 * Month after month in the order of one; a longer period stands in each of its
	 * months.
	 */
	private static final String MONTHS = """
			select c.* from (select unnest(cast(:months as date[])) as day) month
			cross join lateral (select row_number() over () as place, x.* from (%s) x) c order by month.day, c.place
			""".formatted(CELLS.replace(":month", "month.day"));

	private final JdbcClient jdbc;

	private final RecordCache cache;

	Duties(JdbcClient jdbc, RecordCache cache) {
		this.jdbc = jdbc;
		this.cache = cache;
	}

	/**
	 * Every branch by every duty, branch after branch.
	 * @param month any day of the month asked about
	 * @param asOf the day it is asked for
	 */
	public List<DutyCell> cells(Collection<UUID> scope, LocalDate month, LocalDate asOf) {
		return ask(CELLS, Map.of("scope", scope, "month", month, "asOf", asOf));
	}

	/** The same for all periods in which these days lie, each once. */
	List<DutyCell> cells(Collection<UUID> scope, List<LocalDate> months, LocalDate asOf) {
		return ask(MONTHS,
				Map.of("scope", scope, "months", months.toString().replace('[', '{').replace(']', '}'), "asOf", asOf));
	}

	private static String cells(String periods) {
		return DUTIES.formatted(People.COMMITTEE, Organizations.WITHIN,
				GroupTurn.sql("d.kind", "d.id", "d.starts", "d.ends"), periods);
	}

	private List<DutyCell> ask(String sql, Map<String, Object> parameters) {
		return this.cache.rows(List.of(sql, parameters), (cell) -> DutyCell.BYTES,
				() -> this.jdbc.sql(sql).params(parameters).query(DutyCell.class).list().stream().distinct().toList());
	}

}
