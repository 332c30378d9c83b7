package org.partyplan.plan.life;

import java.util.Objects;
import java.util.UUID;

import org.partyplan.plan.PlanIssued;
import org.partyplan.plan.PlanStatus;
import org.partyplan.plan.model.LockedPlans;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanHistory;
import org.partyplan.plan.model.PlanStep;
import org.partyplan.plan.model.Plans;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
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

	private final PlanBaseline baseline;

	private final PlanReceipts receipts;

	private final ApplicationEventPublisher events;

	PlanIssuing(LockedPlans desk, Plans plans, PlanHistory history, PlanBaseline baseline, PlanReceipts receipts,
			ApplicationEventPublisher events) {
		this.desk = desk;
		this.plans = plans;
		this.history = history;
		this.baseline = baseline;
		this.receipts = receipts;
		this.events = events;
	}

	public void issue(UUID id, LifeForm form, CurrentUser me) {
		this.desk.take(id, form.version(), PlanStatus.ISSUED, me, Role.OFFICE)
			.ifPresent((plan) -> issue(plan, number(form), form, me));
	}

	private void issue(Plan plan, DocumentNumber number, LifeForm form, CurrentUser me) {
		this.history.requireNotBefore(plan.id(), PlanStep.Kind.PASSED, form.day());
		plan.addressTo(Objects.requireNonNull(form.recipients()).strip());
		PlanIssued issued = plan.issue(number.text(), form.day());
		this.history
			.add(this.history.step(plan.id(), PlanStep.Kind.ISSUED, form.day(), me, Role.OFFICE).noting(number.text()));
		this.baseline.freeze(plan.id());
		this.receipts.ask(plan, 0, form.day());
		this.events.publishEvent(issued);
		this.events.publishEvent(
				new AuditFact("plan.issued", "plan", plan.id(), "“" + plan.title() + "”以 " + number.text() + " 印发"));
	}

	private DocumentNumber number(LifeForm form) {
		DocumentNumber number = DocumentNumber.of(Objects.requireNonNull(form.documentNumber()))
			.requireYearOf(form.day());
		if (this.plans.existsByDocumentNumber(number.text())) {
			throw new RuleBroken("plan.life.documentTaken", number.text()).at("documentNumber");
		}
		return number;
	}

}
