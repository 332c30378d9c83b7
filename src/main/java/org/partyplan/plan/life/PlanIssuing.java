package org.partyplan.plan.life;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.PlanIssued;
import org.partyplan.plan.PlanStatus;
import org.partyplan.plan.model.LockedPlans;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanHistory;
import org.partyplan.plan.model.PlanReadiness;
import org.partyplan.plan.model.PlanStep;
import org.partyplan.plan.model.Plans;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 印发: the text becomes a promise, everybody's work is opened and every branch is told.
 */
@Service
@Transactional
public class PlanIssuing {

	private final LockedPlans desk;

	private final Plans plans;

	private final PlanHistory history;

	private final PlanReadiness readiness;

	private final PlanBaseline baseline;

	private final PlanReceipts receipts;

	private final ApplicationEventPublisher events;

	PlanIssuing(LockedPlans desk, Plans plans, PlanHistory history, PlanReadiness readiness, PlanBaseline baseline,
			PlanReceipts receipts, ApplicationEventPublisher events) {
		this.desk = desk;
		this.plans = plans;
		this.history = history;
		this.readiness = readiness;
		this.baseline = baseline;
		this.receipts = receipts;
		this.events = events;
	}

	public void issue(UUID id, LifeForm form, CurrentUser me) {
		this.desk.take(id, form.version(), PlanStatus.ISSUED, me, Role.OFFICE).ifPresent((plan) -> {
			this.history.requireNotBefore(plan.id(), PlanStep.Kind.PASSED, form.dated());
			issue(plan, form, me);
		});
	}

	/**
	 * 补录: what was submitted, passed, dated and issued on paper long ago is entered with
	 * its true days.
	 */
	void enter(UUID id, PaperForm form, CurrentUser me) {
		this.desk.take(id, form.version(), PlanStatus.ISSUED, me, Role.OFFICE).ifPresent((plan) -> {
			plan.become(PlanStatus.SUBMITTED);
			this.readiness.require(id, "plan.life.incomplete");
			plan.become(PlanStatus.PASSED);
			plan.become(PlanStatus.SIGNED);
			this.history.add(id, PlanStep.Kind.SUBMITTED, day(form.submittedOn()), me, Role.OFFICE);
			this.history.add(this.history.step(id, PlanStep.Kind.PASSED, day(form.passedOn()), me, Role.OFFICE)
				.decidedBy(form.meeting(), form.minutesNumber()));
			this.history.add(this.history.step(id, PlanStep.Kind.SIGNED, day(form.datedOn()), me, Role.OFFICE)
				.noting("纸质签发，补录"));
			issue(plan, form.issue(), me);
		});
	}

	private void issue(Plan plan, LifeForm form, CurrentUser me) {
		LocalDate dated = form.dated();
		DocumentNumber number = number(form);
		plan.addressTo(Objects.requireNonNull(form.recipients()).strip());
		PlanIssued issued = plan.issue(number.text(), dated, form.day(), form.from());
		this.history
			.add(this.history.step(plan.id(), PlanStep.Kind.ISSUED, form.day(), me, Role.OFFICE).noting(number.text()));
		this.baseline.freeze(plan.id());
		this.receipts.ask(plan, 0, form.day());
		this.events.publishEvent(issued);
		this.events.publishEvent(new AuditFact("plan.issued", "plan", plan.id(),
				"“" + plan.title() + "”以 " + number.text() + " 印发，成文日期 " + Days.full(dated) + "，印发 "
						+ Days.full(form.day()) + "，任务从 " + Days.full(issued.from()) + " 起开"));
	}

	private static LocalDate day(@Nullable LocalDate day) {
		return Objects.requireNonNull(day);
	}

	private DocumentNumber number(LifeForm form) {
		DocumentNumber number = DocumentNumber.of(Objects.requireNonNull(form.documentNumber()));
		if (this.plans.existsByDocumentNumber(number.text())) {
			throw new RuleBroken("plan.life.documentTaken", number.text()).at("documentNumber");
		}
		return number;
	}

}
