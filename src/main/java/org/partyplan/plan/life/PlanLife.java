package org.partyplan.plan.life;

import java.time.LocalDate;
import java.util.UUID;

import org.partyplan.plan.PlanStatus;
import org.partyplan.plan.model.LockedPlans;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanHistory;
import org.partyplan.plan.model.PlanReadiness;
import org.partyplan.plan.model.PlanStep;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Role;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a plan from draft to signature, and back to the draft. */
@Service
@Transactional
class PlanLife {

	private final LockedPlans desk;

	private final PlanReadiness readiness;

	private final PlanHistory history;

	private final ApplicationEventPublisher events;

	PlanLife(LockedPlans desk, PlanReadiness readiness, PlanHistory history, ApplicationEventPublisher events) {
		this.desk = desk;
		this.readiness = readiness;
		this.history = history;
		this.events = events;
	}

	/** 送审. */
	void submit(UUID id, LifeForm form, CurrentUser me) {
		this.desk.take(id, form.version(), PlanStatus.SUBMITTED, me, Role.OFFICE).ifPresent((plan) -> {
			plan.become(PlanStatus.SUBMITTED);
			this.readiness.require(id, "plan.life.incomplete");
			LocalDate on = form.dayOr(this.history.today());
			this.history.add(id, PlanStep.Kind.SUBMITTED, on, me, Role.OFFICE);
			audit("submitted", plan, Days.full(on) + "送审");
		});
	}

	/** 审议通过: the committee decides, the office records it. */
	void pass(UUID id, LifeForm form, CurrentUser me) {
		this.desk.take(id, form.version(), PlanStatus.PASSED, me, Role.OFFICE).ifPresent((plan) -> {
			plan.become(PlanStatus.PASSED);
			this.history.requireNotBefore(id, PlanStep.Kind.SUBMITTED, form.day());
			this.history.add(this.history.step(id, PlanStep.Kind.PASSED, form.day(), me, Role.OFFICE)
				.decidedBy(form.meeting(), form.minutesNumber()));
			audit("passed", plan, Days.full(form.day()) + "审议通过，" + form.meeting() + " " + form.minutesNumber());
		});
	}

	/** 签发 by the committee's secretary. */
	void sign(UUID id, LifeForm form, CurrentUser me) {
		this.desk.take(id, form.version(), PlanStatus.SIGNED, me, Role.LEADER).ifPresent((plan) -> {
			plan.become(PlanStatus.SIGNED);
			this.history.requireNotBefore(id, PlanStep.Kind.PASSED, form.day());
			this.history.add(id, PlanStep.Kind.SIGNED, form.day(), me, Role.LEADER);
			audit("signed", plan, Days.full(form.day()) + "签发");
		});
	}

	/** 退回 to the draft, with a reason. */
	void giveBack(UUID id, LifeForm form, CurrentUser me) {
		Role role = me.is(Role.OFFICE) ? Role.OFFICE : Role.LEADER;
		this.desk.take(id, form.version(), PlanStatus.DRAFT, me, Role.OFFICE, Role.LEADER).ifPresent((plan) -> {
			plan.become(PlanStatus.DRAFT);
			this.history
				.add(this.history.step(id, PlanStep.Kind.RETURNED, this.history.today(), me, role).noting(form.note()));
			audit("returned", plan, "退回：" + form.note());
		});
	}

	private void audit(String event, Plan plan, String what) {
		this.events.publishEvent(new AuditFact("plan." + event, "plan", plan.id(), "“" + plan.title() + "”" + what));
	}

}
