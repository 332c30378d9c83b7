package org.partyplan.execution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

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
			with counted as (
			  select u.id, u.kind in ('COMMITTEE', 'GENERAL_BRANCH') as above, u.name, bool_or(%1$s or u.id in (:office)) as own,
			         count(*) filter (where a.due_on < :asOf) as due,
			         count(*) filter (where a.due_on < :asOf and (%2$s or %3$s)) as done,
			         count(*) filter (where a.due_on < :asOf and %4$s) as reported,
			         count(*) filter (where %5$s) as owed, count(*) filter (where %6$s) as late
			  from execution_assignment a join organization_unit w on w.id = a.unit_id
			  join organization_unit u on u.id = coalesce((select b.id from organization_unit b where w.kind = 'GROUP'
			    and b.kind = 'BRANCH' and w.path like b.path || '%%'), w.id)
			  where (%1$s or %7$s) and a.due_on < :asOf and (a.due_on >= :first or a.closed_on is null) and not %8$s
			  group by u.id, u.kind, u.name
			)
			select *, coalesce(sum(due) filter (where own) over (), 0) as own_due, coalesce(sum(done) filter (where own) over (), 0) as own_done,
			       coalesce(sum(reported) filter (where own) over (), 0) as own_reported,
			       count(*) filter (where owed > 0) over () as owing, sum(owed) over () as all_owed, sum(due) over () as all_due
			from counted order by owed desc, late desc, name, id limit 20
			"""
		.formatted(Organizations.WITHIN.replace(":scope", ":own"), States.DONE, States.NOT_APPLICABLE, States.HANDED_IN,
				States.OWED, States.LATE, AssignmentScopes.OVERSEES, States.GONE);

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
			order by p.leads desc, owed desc, t.position, t.id limit 15
			""".formatted(States.OWED, Organizations.WITHIN, States.GONE);

	private static final String AHEAD = """
			select a.due_on, t.id as task_id, max(t.title) as title, count(*) as units,
			       count(*) filter (where not %1$s) as done
			from execution_assignment a join plan_task t on t.id = a.source_id and t.plan_id = :plan
			join organization_unit u on u.id = a.unit_id
			where %2$s and a.due_on >= :asOf and a.due_on <= :until and not %3$s
			group by a.due_on, t.id, t.position order by a.due_on, t.position, t.id limit 60
			""".formatted(States.UPCOMING, Organizations.WITHIN, States.GONE);

	private final JdbcClient jdbc;

	AssignmentCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The units a user acts for or oversees, this year; those that owe most come first.
	 */
	public List<OfUnit> units(CurrentUser me, LocalDate today) {
		return this.jdbc.sql(UNITS)
			.param("own", me.scope(Role.RESPONSIBLE))
			.param("office", me.scope(Role.OFFICE))
			.param("over", me.scope(Role.OVERSEERS))
			.param("asOf", today)
			.param("first", today.withDayOfYear(1))
			.query(OfUnit.class)
			.list();
	}

	/** The tasks that the user's department leads or helps with. */
	public List<OfTask> led(CurrentUser me, LocalDate today) {
		return this.jdbc.sql(LED)
			.param("scope", me.scope(Role.DEPARTMENT))
			.param("asOf", today)
			.query(OfTask.class)
			.list();
	}

	/** What falls due of a plan in the days ahead. */
	public List<OfDay> ahead(UUID plan, Collection<UUID> scope, LocalDate asOf, LocalDate until) {
		return this.jdbc.sql(AHEAD)
			.param("plan", plan)
			.param("scope", scope)
			.param("asOf", asOf)
			.param("until", until)
			.query(OfDay.class)
			.list();
	}

	/** One unit, with the sums over all units beside it. */
	public record OfUnit(UUID id, boolean above, String name, boolean own, int due, int done, int reported, int owed,
			int late, int ownDue, int ownDone, int ownReported, int owing, int allOwed, int allDue) {

		/** How the list is asked for its rows: of a committee, only its own. */
		public String key() {
			return this.above ? "only-" + this.id : this.id.toString();
		}

		public boolean owes() {
			return this.owed > 0;
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
