package org.partyplan.execution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.model.AssignmentScopes;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How units, tasks and days stand, for other modules: a statement each. */
@Component
public class AssignmentCounts {

	private static final String UNITS = """
			with row as materialized (
			  select coalesce(u.branch_id, u.id) as unit_id, (%1$s or u.id in (:office)) as own,
			    case when a.source_kind <> 'task' then 'OUTSIDE' when a.due_on < :first then 'EARLIER' else 'PLAN' end as kind,
			    %2$s as done, %3$s as reported, %4$s as owed, %5$s as late
			  from execution_assignment a join organization_unit u on u.id = a.unit_id
			  where (%1$s or %6$s) and a.due_on < :asOf and (a.due_on >= :first or a.closed_on is null) and not %7$s
			), counted as (
			  select unit_id, bool_or(own) as own, count(*) as due, count(*) filter (where done) as done,
			    count(*) filter (where reported) as reported, count(*) filter (where owed) as owed,
			    count(*) filter (where late) as late, count(*) filter (where kind = 'PLAN') as plan_due,
			    count(*) filter (where kind = 'PLAN' and done) as plan_done,
			    count(*) filter (where kind = 'PLAN' and reported) as plan_reported,
			    count(*) filter (where kind = 'PLAN' and owed) as plan_owed,
			    count(*) filter (where kind = 'OUTSIDE' and owed) as outside, count(*) filter (where kind = 'EARLIER' and owed) as earlier
			  from row group by unit_id
			), summed as (
			  select own, sum(plan_due) as plan_due, sum(plan_done) as plan_done, sum(plan_reported) as plan_reported,
			    sum(plan_owed) as plan_owed, sum(outside) as outside, sum(earlier) as earlier, count(*) filter (where owed > 0) as owing
			  from counted group by grouping sets ((own), ())
			)
			(select 'UNIT' as part, u.id, u.kind in ('COMMITTEE', 'GENERAL_BRANCH') as above, u.name, c.due, c.done, c.reported,
			   c.owed, c.late, 0 as outside, 0 as earlier
			 from counted c join organization_unit u on u.id = c.unit_id where c.owed > 0
			 order by c.owed desc, c.late desc, u.name, u.id limit 20)
			union all
			select case when own is null then 'ALL' else 'OWN' end, null, false, null, plan_due, plan_done, plan_reported, plan_owed,
			  owing, outside, earlier
			from summed where own is distinct from false and plan_due is not null
			"""
		.formatted(Organizations.WITHIN.replace(":scope", ":own"), States.DONE, States.HANDED_IN, States.OWED,
				States.LATE, AssignmentScopes.OVERSEES, States.GONE);

	private static final String LED = """
			select t.id, t.plan_id, t.title, p.leads, count(*) filter (where a.due_on < :asOf) as due,
			       count(*) filter (where %s) as owed
			from (
			  select t.id, true as leads from plan_task t join organization_unit u on u.id = t.lead_unit_id where %s
			  union
			  select x.task_id, false from plan_task_unit x join organization_unit u on u.id = x.unit_id
			  where x.part = 'HELPER' and %2$s
			) p join plan_task t on t.id = p.id join plan_plan y on y.id = t.plan_id and y.status = 'ISSUED'
			left join execution_assignment a on a.source_id = t.id and not %s
			where t.withdrawn_on is null or t.withdrawn_on > :asOf
			group by t.id, t.plan_id, t.title, p.leads, t.position
			order by p.leads desc, owed desc, t.position, t.id
			""".formatted(States.OWED, Organizations.WITHIN, States.GONE);

	/**
	 * What falls due of {@code :plan} in {@code :scope} until {@code :until}, as
	 * {@link OfDay}.
	 */
	public static final String AHEAD = """
			select a.due_on, t.id as task_id, max(t.title) as title, count(*) as units,
			       count(*) filter (where not %1$s) as done
			from execution_assignment a join plan_task t on t.id = a.source_id and t.plan_id = :plan
			join organization_unit u on u.id = a.unit_id
			where %2$s and a.due_on >= :asOf and a.due_on <= :until and not %3$s
			group by a.due_on, t.id, t.position order by a.due_on, t.position, t.id
			""".formatted(States.UPCOMING, Organizations.WITHIN, States.GONE);

	private final JdbcClient jdbc;

	AssignmentCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How the units a user acts for or oversees stand this year, up to yesterday.
	 */
	public Standings units(CurrentUser me, LocalDate today) {
		return Standings.of(this.jdbc.sql(UNITS)
			.param("own", me.scope(Role.RESPONSIBLE))
			.param("office", me.scope(Role.OFFICE))
			.param("over", me.scope(Role.OVERSEERS))
			.param("asOf", today)
			.param("first", today.withDayOfYear(1))
			.query(Counted.class)
			.list());
	}

	/** The tasks that the user's department leads or helps with. */
	public List<OfTask> led(CurrentUser me, LocalDate today) {
		return this.jdbc.sql(LED)
			.param("scope", me.scope(Role.DEPARTMENT))
			.param("asOf", today)
			.query(OfTask.class)
			.list();
	}

	/** A unit or a sum, as it is read; of a sum, late is how many units owe. */
	record Counted(String part, @Nullable UUID id, boolean above, @Nullable String name, int due, int done,
			int reported, int owed, int late, int outside, int earlier) {

		Tally tally() {
			return new Tally(this.due, this.done, this.reported, this.owed, this.outside, this.earlier);
		}

		OfUnit unit() {
			return new OfUnit(Objects.requireNonNull(this.id), this.above, Objects.requireNonNull(this.name), this.due,
					this.done, this.reported, this.owed, this.late);
		}

	}

	/**
	 * How units stand.
	 *
	 * @param owing the first twenty of those that owe, the most first
	 * @param owers how many owe
	 * @param all the sums over all
	 * @param own the sums over those the user acts for
	 */
	public record Standings(List<OfUnit> owing, int owers, Tally all, Tally own) {

		static Standings of(List<Counted> rows) {
			return new Standings(rows.stream().filter((row) -> row.part().equals("UNIT")).map(Counted::unit).toList(),
					sum(rows, "ALL").map(Counted::late).orElse(0),
					sum(rows, "ALL").map(Counted::tally).orElse(Tally.NONE),
					sum(rows, "OWN").map(Counted::tally).orElse(Tally.NONE));
		}

		private static Optional<Counted> sum(List<Counted> rows, String part) {
			return rows.stream().filter((row) -> row.part().equals(part)).findFirst();
		}

	}

	/** One unit that owes, outside the plan too. */
	public record OfUnit(UUID id, boolean above, String name, int due, int done, int reported, int owed, int late) {

		/** How the list is asked for its rows: of a committee, only its own. */
		public String key() {
			return this.above ? "only-" + this.id : this.id.toString();
		}

	}

	/** One task, with how it stands with those who have to do it. */
	public record OfTask(UUID id, UUID planId, String title, boolean leads, int due, int owed) {

		public String part() {
			return this.leads ? "牵头" : "配合";
		}

	}

	/**
	 * One task on the day it falls due, with how many units have it and how many are
	 * through.
	 */
	public record OfDay(LocalDate dueOn, UUID taskId, String title, int units, int done) {

		/** 主题党日 9/12. */
		public String words() {
			return (this.units == 1) ? this.title + ((this.done == 1) ? "（已办）" : "")
					: this.title + " " + this.done + "/" + this.units;
		}

	}

}
