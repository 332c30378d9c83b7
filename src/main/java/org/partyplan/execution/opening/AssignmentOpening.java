package org.partyplan.execution.opening;

import java.time.LocalDate;
import java.util.List;

import org.partyplan.execution.AssignmentStepKind;
import org.partyplan.execution.model.StepSql;
import org.partyplan.execution.opening.DueTasksSql.TaskRow;

import org.springframework.stereotype.Component;

/**
 * Opens assignments in sets: a plan for 600 branches takes as many statements as one for
 * 12. See docs/adr/0003.
 */
@Component
class AssignmentOpening {

	/** What fell due before it is opened is due at its period's end. */
	private static final String OPEN = DueTasksSql.WITH
			+ """
					, taken as (
					  insert into execution_assignment (id, source_kind, source_id, source_words, unit_id, person_id, title, period_start, period_end,
					    period_label, due_on, grace_until, evidence, amount_label, status, version)
					  select gen_random_uuid(), 'task', t.id, p.title, r.unit_id, r.person_id, t.title, d."start", d."end", d.label, w.due_on,
					    w.due_on + cast(:grace as int), t.evidence, t.amount_label, 'OPEN', 0
					  from due d join responsible r on r.task_id = d."taskId" join plan_task t on t.id = d."taskId"
					  join plan_plan p on p.id = t.plan_id
					  cross join lateral (select case when d."dueOn" < greatest(d.floor, r.since) then d."end"
					    else d."dueOn" end as due_on) w
					  where d."lastDay" >= greatest(d.floor, r.since) and (r.until is null or r.until > :day)
					    and (not :newcomers or not exists (select 1 from execution_assignment e where e.source_id = t.id
					      and e.unit_id = r.unit_id and e.person_id is not distinct from r.person_id))
					  on conflict do nothing
					  returning id
					)
					"""
			+ StepSql.bySystem(AssignmentStepKind.OPENED);

	private static final String RESUME = DueTasksSql.WITH + """
			, taken as (
			  update execution_assignment a set status = 'OPEN', closed_on = null, version = a.version + 1
			  from due d join responsible r on r.task_id = d."taskId"
			  where a.source_id = d."taskId" and a.period_start = d."start" and a.period_end = d."end"
			    and a.unit_id = r.unit_id and a.person_id is not distinct from r.person_id
			    and a.status = 'WITHDRAWN' and d."lastDay" >= greatest(d.floor, r.since)
			    and (r.until is null or r.until > :day)
			  returning a.id
			)
			""" + StepSql.bySystem(AssignmentStepKind.REOPENED);

	private final AssignmentSets sets;

	AssignmentOpening(AssignmentSets sets) {
		this.sets = sets;
	}

	/** Everything the tasks ask for from their floor on that does not stand there yet. */
	int open(List<TaskRow> tasks, LocalDate day, String note) {
		return this.sets.run(OPEN, tasks, day, note, false);
	}

	/** Only for units and persons that have nothing of a task yet. */
	int openForNewcomers(List<TaskRow> tasks, LocalDate day, String note) {
		return this.sets.run(OPEN, tasks, day, note, true);
	}

	/** What had been withdrawn and is wanted again. */
	int resume(List<TaskRow> tasks, LocalDate day, String note) {
		return this.sets.run(RESUME, tasks, day, note, false);
	}

}
