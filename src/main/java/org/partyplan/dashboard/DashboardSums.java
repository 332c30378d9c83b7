package org.partyplan.dashboard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.States;
import org.partyplan.organization.Organizations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All sums of the leaders' page in one statement: by section, by unit and quarter, by
 * month.
 */
final class DashboardSums {

	/** Of {@code :plan} in {@code :scope}, as {@link Row}. */
	static final String ROWS = """
			with row as materialized (
			  select t.section_id, coalesce(u.branch_id, u.id) as unit_id, a.due_on, a.closed_on, a.due_on < :asOf as is_due,
			         %1$s as is_done, %2$s as is_reported, %3$s as is_owed, %4$s as is_late
			  from execution_assignment a
			  join plan_task t on t.id = a.source_id and t.plan_id = :plan
			  join organization_unit u on u.id = a.unit_id
			  where %5$s and not %6$s
			), summed as (
			  select section_id, unit_id, cast(extract(quarter from due_on) as int) as quarter,
			         grouping(section_id) = 0 as by_section, count(*) as total, count(*) filter (where is_due) as due,
			         count(*) filter (where is_due and is_done) as done, count(*) filter (where is_due and is_reported) as reported,
			         count(*) filter (where is_owed) as owed, count(*) filter (where is_late) as late,
			         count(*) filter (where is_done) as ended
			  from row group by grouping sets ((section_id), (unit_id, extract(quarter from due_on)))
			)
			select 'SECTION' as kind, s.id, s.no, s.title as name, null as unit_kind, 0 as number, total, due, done, reported,
			       owed, late, ended, s.position, '' as place
			from summed join plan_section s on s.id = section_id where by_section
			union all
			select 'UNIT', u.id, '', case u.kind when 'COMMITTEE' then u.short_name else u.name end, u.kind, quarter, total, due, done, reported, owed, late, ended, 0,
			       u.sort_path
			from summed join organization_unit u on u.id = unit_id where not by_section
			union all
			select 'MONTH', null, '', '', null, m, 0, count(x.month) filter (where not ends), 0, 0, 0, 0,
			       count(x.month) filter (where ends), m, ''
			from generate_series(1, 12) m left join (
			  select false as ends, extract(month from least(greatest(due_on, cast(:first as date)), cast(:last as date))) as month
			  from row
			  union all
			  select true, extract(month from greatest(closed_on, cast(:first as date)))
			  from row where is_done and closed_on <= :last
			) x on x.month = m group by m
			order by kind, place, position, number
			"""
		.formatted(States.DONE, States.HANDED_IN, States.OWED, States.LATE, Organizations.WITHIN, States.GONE);

	/**
	 * What is owed in {@code :scope} besides: outside all plans, and of the years before.
	 */
	static final String BESIDES = """
			select count(*) filter (where a.source_kind <> 'task') as outside,
			       count(*) filter (where a.source_kind = 'task' and a.due_on < :first) as earlier
			from execution_assignment a join organization_unit u on u.id = a.unit_id
			where %s and %s and (a.source_kind <> 'task' or a.due_on < :first)
			""".formatted(States.OWED, Organizations.WITHIN);

	private DashboardSums() {
	}

	/** Owed besides what the plan asks. */
	record Besides(int outside, int earlier) {
	}

	/** One sum; number is the quarter or the month. */
	record Row(String kind, @Nullable UUID id, String no, String name, @Nullable String unitKind, int number, int total,
			int due, int done, int reported, int owed, int late, int ended) {

		Counts counts() {
			return new Counts(this.total, this.due, this.done, this.reported, this.owed, this.late, this.ended);
		}

	}

}
