package org.partyplan.execution.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.DuePeriod;
import org.partyplan.plan.TaskPeriods;
import org.partyplan.shared.Cadence;

/**
 * What the tasks of a plan ask for: the days come from Java as one JSON parameter, the
 * responsible units from SQL.
 */
final class DueTasksSql {

	/**
	 * {@code due}: task × period; {@code responsible}: task × unit (× person), since and
	 * until when. A unit that is gone stays responsible for what fell due before.
	 */
	static final String WITH = """
			with due as (
			  select * from jsonb_to_recordset(cast(:due as jsonb)) as d("taskId" uuid, "start" date, "end" date,
			    label text, "dueOn" date, "lastDay" date, floor date)
			), target as (
			  select t.id as task_id, t.audience, x.unit_id, p.organization_id
			  from plan_task t join plan_plan p on p.id = t.plan_id
			  left join plan_task_unit x on x.task_id = t.id and x.part = 'TARGET'
			  where t.id in (:tasks) and (t.withdrawn_on is null or t.withdrawn_on > :day)
			), responsible as (
			  select distinct t.task_id, u.id as unit_id, cast(null as uuid) as person_id,
			         greatest(u.valid_from, r.valid_from) as since, u.valid_to as until
			  from target t
			  join organization_unit top on top.id = case t.audience when 'COMMITTEE' then t.organization_id
			    when 'BRANCHES' then coalesce(t.unit_id, t.organization_id) when 'CHOSEN' then t.unit_id end
			  join organization_unit u on (t.audience <> 'BRANCHES' and u.id = top.id)
			    or (t.audience = 'BRANCHES' and u.kind = 'BRANCH' and top.id = any(u.above))
			  left join organization_parent r on r.unit_id = u.id and r.valid_to is null
			  where u.valid_from <= :day
			  union all
			  select t.task_id, m.unit_id, m.person_id, m.valid_from, m.valid_to
			  from target t join plan_task_person p on p.task_id = t.task_id
			  join organization_membership m on m.person_id = p.person_id and m.valid_from <= :day
			  where t.audience = 'PERSONS'
			)
			""";

	private DueTasksSql() {
	}

	/** The tasks' periods, whole years of them. */
	static List<Due> due(List<TaskRow> tasks) {
		return tasks.stream().flatMap(DueTasksSql::due).toList();
	}

	private static Stream<Due> due(TaskRow task) {
		return TaskPeriods.of(task.year(), task.cadence(), task.dueOn(), task.node(), task.dueDay())
			.stream()
			.map((due) -> due(task, due));
	}

	private static Due due(TaskRow task, DuePeriod due) {
		return new Due(task.id(), due.period().start(), due.period().end(), due.period().label(), due.dueOn(),
				due.lastDay(), task.floor());
	}

	/**
	 * A task's schedule.
	 *
	 * @param floor what was over before is not opened
	 */
	record TaskRow(UUID id, int year, Cadence cadence, @Nullable LocalDate dueOn, @Nullable String node,
			@Nullable Integer dueDay, LocalDate floor) {
	}

	/**
	 * One task in one period, as the statements read it from JSON.
	 *
	 * @param lastDay when the period is over: for a single day that day, else its end
	 */
	record Due(UUID taskId, LocalDate start, LocalDate end, String label, LocalDate dueOn, LocalDate lastDay,
			LocalDate floor) {
	}

}
