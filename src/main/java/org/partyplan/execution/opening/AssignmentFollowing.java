package org.partyplan.execution.opening;

import java.time.LocalDate;
import java.util.List;

import org.partyplan.execution.AssignmentStepKind;
import org.partyplan.execution.model.StepSql;
import org.partyplan.execution.opening.DueTasksSql.TaskRow;

import org.springframework.stereotype.Component;

/** What is open follows its task; what was reported or done stays as it was. */
@Component
class AssignmentFollowing {

	private static final String WITHDRAW = DueTasksSql.WITH + """
			, taken as (
			  update execution_assignment a set status = 'WITHDRAWN', closed_on = :day, version = a.version + 1
			  where a.source_id in (:tasks) and a.status in ('OPEN', 'RETURNED')
			    and not exists (select 1 from due d join responsible r on r.task_id = d."taskId"
			      where d."taskId" = a.source_id and d."start" = a.period_start and d."end" = a.period_end
			        and r.unit_id = a.unit_id and r.person_id is not distinct from a.person_id
			        and (r.until is null or a.due_on < r.until))
			  returning a.id
			)
			""" + StepSql.bySystem(AssignmentStepKind.WITHDRAWN);

	/** A period that is over, and a day already past, keep their terms. */
	private static final String FOLLOW = DueTasksSql.WITH + """
			, taken as (
			  update execution_assignment a set title = t.title, evidence = t.evidence, amount_label = t.amount_label,
			    due_on = case when d."dueOn" >= :day then d."dueOn" else a.due_on end,
			    grace_until = case when d."dueOn" >= :day then d."dueOn" + cast(:grace as int) else a.grace_until end,
			    version = a.version + 1
			  from due d join plan_task t on t.id = d."taskId"
			  where a.source_id = d."taskId" and a.period_start = d."start" and a.period_end = d."end"
			    and a.status in ('OPEN', 'RETURNED') and d."end" >= :day
			    and ((a.title, a.evidence, a.amount_label) is distinct from (t.title, t.evidence, t.amount_label)
			      or (d."dueOn" >= :day and a.due_on <> d."dueOn"))
			  returning a.id, a.title || '，' || to_char(a.due_on, 'FMMM"月"FMDD"日"') || '到期' as terms
			)
			""" + StepSql.bySystem(AssignmentStepKind.CHANGED, ":note || '：' || terms");

	private final AssignmentSets sets;

	AssignmentFollowing(AssignmentSets sets) {
		this.sets = sets;
	}

	/** Open ones whose period, unit or whole task is no longer wanted. */
	int withdraw(List<TaskRow> tasks, LocalDate day, String note) {
		return this.sets.run(WITHDRAW, tasks, day, note, false);
	}

	/** Open ones take over title, due day and evidence. */
	int follow(List<TaskRow> tasks, LocalDate day, String note) {
		return this.sets.run(FOLLOW, tasks, day, note, false);
	}

}
