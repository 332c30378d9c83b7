package org.partyplan.plan.amending;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.Task;
import org.partyplan.plan.model.Tasks;
import org.partyplan.plan.text.ItemText;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collects what an amendment does to the tasks. */
@Service
@Transactional
class AmendmentTasks {

	private final AmendmentDesk desk;

	private final AmendmentChanges changes;

	private final Tasks tasks;

	private final TaskPayloads payloads;

	private final ApplicationEventPublisher events;

	AmendmentTasks(AmendmentDesk desk, AmendmentChanges changes, Tasks tasks, TaskPayloads payloads,
			ApplicationEventPublisher events) {
		this.desk = desk;
		this.changes = changes;
		this.tasks = tasks;
		this.payloads = payloads;
		this.events = events;
	}

	void change(UUID planId, UUID id, UUID taskId, AmendmentTaskForm form, CurrentUser me) {
		this.desk.collect(planId, id, me);
		Plan plan = this.desk.issued(planId, me);
		PlanChange present = this.changes.about(id, taskId).orElse(null);
		boolean added = present != null && present.kind() == ChangeKind.TASK_ADDED;
		TaskPayload before = added ? null : this.payloads.of(plan, task(planId, taskId));
		TaskPayload at = added ? present.payload().task() : before;
		Set<UUID> known = at.personIds();
		TaskPayload after = this.payloads.of(plan, at.sectionId(), at.itemId(), form, known);
		if (!added && after.from(before).isEmpty()) {
			throw new RuleBroken("plan.amend.nothingChanged");
		}
		put(id, planId, added ? ChangeKind.TASK_ADDED : ChangeKind.TASK_CHANGED, taskId, before, after, form);
	}

	/** Adds a task on a sentence of an item, also of one the amendment adds. */
	void add(UUID planId, UUID id, UUID placeId, AmendmentTaskForm form, CurrentUser me) {
		this.desk.collect(planId, id, me);
		ItemText text = this.desk.text(planId, id, placeId);
		UUID itemId = placeId.equals(text.sectionId()) ? null : placeId;
		TaskPayload after = this.payloads.of(this.desk.issued(planId, me), text.sectionId(), itemId, form, Set.of());
		put(id, planId, ChangeKind.TASK_ADDED, Ids.next(), null, after, form);
	}

	void withdraw(UUID planId, UUID id, UUID taskId, AmendmentReasonForm form, CurrentUser me) {
		this.desk.collect(planId, id, me);
		TaskPayload before = this.payloads.of(this.desk.issued(planId, me), task(planId, taskId));
		this.changes.put(id, ChangeKind.TASK_WITHDRAWN, taskId, PlanChange.Payload.task(before, null), form.reason(),
				form.seen());
		audit(planId, ChangeKind.TASK_WITHDRAWN, before);
	}

	private Task task(UUID planId, UUID taskId) {
		return this.tasks.findById(taskId)
			.filter((task) -> task.planId().equals(planId) && !task.withdrawn())
			.orElseThrow(() -> new NotFound("task " + taskId));
	}

	private void put(UUID id, UUID planId, ChangeKind kind, UUID taskId, @Nullable TaskPayload before,
			TaskPayload after, AmendmentTaskForm form) {
		this.changes.put(id, kind, taskId, PlanChange.Payload.task(before, after), form.reason().strip(), form.seen());
		audit(planId, kind, after);
	}

	private void audit(UUID planId, ChangeKind kind, TaskPayload task) {
		this.events.publishEvent(new AuditFact("plan.amendmentChanged", "plan", planId,
				"调整：" + kind.label() + "“" + task.title() + "”"));
	}

}
