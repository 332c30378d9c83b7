package org.partyplan.execution.opening;

import java.time.LocalDate;
import java.util.List;

import org.partyplan.execution.matching.Fulfilment;
import org.partyplan.execution.opening.DueTasksSql.TaskRow;
import org.partyplan.plan.PlanIssued;
import org.partyplan.plan.PlanWithdrawn;
import org.partyplan.plan.TasksChanged;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a plan's news means for the assignments, in the transaction that brings it. An
 * archived plan keeps its assignments as they are; the job opens nothing more for it.
 */
@Component
class PlanListener {

	private final PlanTasks tasks;

	private final AssignmentSets assignments;

	private final Fulfilment fulfilment;

	PlanListener(PlanTasks tasks, AssignmentSets assignments, Fulfilment fulfilment) {
		this.tasks = tasks;
		this.assignments = assignments;
		this.fulfilment = fulfilment;
	}

	@EventListener
	void on(PlanIssued plan) {
		List<TaskRow> issued = this.tasks.issued(plan.planId(), plan.on(), plan.from());
		this.assignments.resume(issued, plan.on(), "计划再次印发");
		this.assignments.follow(issued, plan.on(), "计划再次印发");
		this.assignments.open(issued, plan.on(), "计划印发");
		this.fulfilment.fulfilAll(issued.stream().map(TaskRow::id).toList());
	}

	@EventListener
	void on(PlanWithdrawn plan) {
		this.assignments.takeBack(plan);
	}

	@EventListener
	void on(TasksChanged change) {
		LocalDate day = change.on();
		List<TaskRow> changed = this.tasks.changed(change.planId(), day, change.taskIds());
		this.assignments.withdraw(changed, day, "计划调整，不再要求");
		this.assignments.follow(changed, day, "计划调整");
		this.assignments.resume(changed, day, "计划调整，重新要求");
		this.assignments.open(changed, day, "计划调整");
		this.fulfilment.fulfilAll(change.taskIds());
	}

}
