package org.partyplan.plan.amending;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.TasksChanged;
import org.partyplan.plan.life.PlanReceipts;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanHistory;
import org.partyplan.plan.model.PlanReadiness;
import org.partyplan.plan.model.PlanStep;
import org.partyplan.plan.model.PlanText;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 生效: an approved amendment becomes the plan, all of it or nothing. */
@Service
@Transactional
class PlanAmending {

	private final OpenAmendments open;

	private final Amendments amendments;

	private final AmendmentChanges changes;

	private final PlanHistory history;

	private final PlanReadiness readiness;

	private final PlanReceipts receipts;

	private final ApplicationEventPublisher events;

	PlanAmending(OpenAmendments open, Amendments amendments, AmendmentChanges changes, PlanHistory history,
			PlanReadiness readiness, PlanReceipts receipts, ApplicationEventPublisher events) {
		this.open = open;
		this.amendments = amendments;
		this.changes = changes;
		this.history = history;
		this.readiness = readiness;
		this.receipts = receipts;
		this.events = events;
	}

	void takeEffect(UUID planId, UUID id, AmendmentEffectForm form, CurrentUser me) {
		Plan plan = this.open.issued(planId, me);
		Amendment amendment = this.open.amendment(planId, id);
		if (!amendment.answered(form.version())) {
			amendment.requireVersion(form.version());
			takeEffect(plan, amendment.requireDraft(), form, me);
		}
	}

	private void takeEffect(Plan plan, Amendment amendment, AmendmentEffectForm form, CurrentUser me) {
		AmendmentEffectForm.Approver approver = Objects.requireNonNull(form.approver());
		LocalDate on = Objects.requireNonNull(form.on());
		if (approver == AmendmentEffectForm.Approver.MEETING && minutes(form) == null) {
			throw new RuleBroken("plan.amend.minutes").at("minutesNumber");
		}
		this.history.requireNotBefore(plan.id(), PlanStep.Kind.ISSUED, on);
		this.history.requireNotBefore(plan.id(), PlanStep.Kind.AMENDED, on);
		int number = this.amendments.lastNumber(plan.id()) + 1;
		Set<UUID> tasks = apply(amendment, form, on);
		amendment.takeEffect(number, approver.label(), minutes(form), on);
		String title = "第 " + number + " 号调整生效";
		this.history.add(this.history.step(plan.id(), PlanStep.Kind.AMENDED, on, me, Role.OFFICE)
			.decidedBy(approver.label(), minutes(form))
			.noting(title));
		this.receipts.ask(plan, number, on);
		if (!tasks.isEmpty()) {
			this.events.publishEvent(new TasksChanged(plan.id(), tasks, on));
		}
		this.events.publishEvent(new AuditFact("plan.amended", "plan", plan.id(), "“" + plan.title() + "”" + title));
	}

	private Set<UUID> apply(Amendment amendment, AmendmentEffectForm form, LocalDate on) {
		OpenAmendments.Both both = this.open.both(amendment);
		List<PlanChange> shown = this.open.changes(amendment, both);
		if (!Objects.equals(form.seen(), AmendmentSheet.fingerprint(shown))) {
			throw new ObjectOptimisticLockingFailureException(Amendment.class, amendment.id());
		}
		OpenAmendments.Both approved = new OpenAmendments.Both(both.plan(), without(form, both.copy()));
		List<PlanChange> changes = this.open.changes(amendment, approved);
		if (changes.isEmpty()) {
			throw new RuleBroken("plan.amend.empty");
		}
		this.readiness.require(both.copy().plan().id(), "plan.amend.incomplete");
		Set<UUID> tasks = AmendmentApplying.apply(approved.plan(), approved.copy(), on);
		this.changes.record(amendment.id(), changes);
		this.open.close(both.copy().plan());
		return tasks;
	}

	/** The copy without the tasks and metrics that go with their sentence. */
	private static PlanText without(AmendmentEffectForm form, PlanText copy) {
		return new PlanText(copy.plan(), copy.sections(), copy.items(),
				copy.metrics().stream().filter((metric) -> !form.givesUp(metric.originId())).toList(),
				copy.tasks().stream().filter((task) -> !form.givesUp(task.originId())).toList());
	}

	private static @Nullable String minutes(AmendmentEffectForm form) {
		String typed = form.minutesNumber();
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
