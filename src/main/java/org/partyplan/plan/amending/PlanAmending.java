package org.partyplan.plan.amending;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.partyplan.plan.TasksChanged;
import org.partyplan.plan.life.PlanReceipts;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanHistory;
import org.partyplan.plan.model.PlanStep;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 生效: an approved amendment becomes the plan, all of it or nothing. */
@Service
@Transactional
class PlanAmending {

	private final AmendmentDesk desk;

	private final Amendments amendments;

	private final AmendmentChanges changes;

	private final AmendmentApplying applying;

	private final PlanHistory history;

	private final PlanReceipts receipts;

	private final ApplicationEventPublisher events;

	PlanAmending(AmendmentDesk desk, Amendments amendments, AmendmentChanges changes, AmendmentApplying applying,
			PlanHistory history, PlanReceipts receipts, ApplicationEventPublisher events) {
		this.desk = desk;
		this.amendments = amendments;
		this.changes = changes;
		this.applying = applying;
		this.history = history;
		this.receipts = receipts;
		this.events = events;
	}

	void takeEffect(UUID planId, UUID id, AmendmentEffectForm form, CurrentUser me) {
		Plan plan = this.desk.issued(planId, me);
		Amendment amendment = this.amendments.findById(id)
			.filter((found) -> found.planId().equals(planId))
			.orElseThrow(() -> new NotFound("amendment " + id));
		if (!amendment.answered(form.version())) {
			amendment.requireVersion(form.version());
			takeEffect(plan, amendment.requireDraft(), form, me);
		}
	}

	private void takeEffect(Plan plan, Amendment amendment, AmendmentEffectForm form, CurrentUser me) {
		AmendmentEffectForm.Approver approver = Objects.requireNonNull(form.approver());
		LocalDate on = Objects.requireNonNull(form.on());
		if (approver == AmendmentEffectForm.Approver.MEETING && minutes(form) == null) {
			throw new RuleBroken("plan.amend.minutes");
		}
		this.history.requireNotBefore(plan.id(), PlanStep.Kind.ISSUED, on);
		this.history.requireNotBefore(plan.id(), PlanStep.Kind.AMENDED, on);
		int number = this.amendments.lastNumber(plan.id()) + 1;
		Set<UUID> tasks = apply(plan, amendment, form, on);
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

	private Set<UUID> apply(Plan plan, Amendment amendment, AmendmentEffectForm form, LocalDate on) {
		List<PlanChange> collected = this.changes.of(amendment.id());
		if (collected.isEmpty()) {
			throw new RuleBroken("plan.amend.empty");
		}
		return this.applying.apply(plan.id(), collected, form::givesUp, on);
	}

	private static @org.jspecify.annotations.Nullable String minutes(AmendmentEffectForm form) {
		String typed = form.minutesNumber();
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
