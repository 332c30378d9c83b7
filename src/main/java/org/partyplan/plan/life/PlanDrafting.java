package org.partyplan.plan.life;

import java.util.UUID;

import org.partyplan.plan.model.OwnOrganization;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanHistory;
import org.partyplan.plan.model.PlanSection;
import org.partyplan.plan.model.PlanStep;
import org.partyplan.plan.model.Plans;
import org.partyplan.plan.model.Sections;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a plan on an empty sheet. */
@Service
@Transactional
class PlanDrafting {

	private final Plans plans;

	private final Sections sections;

	private final PlanHistory history;

	private final ApplicationEventPublisher events;

	PlanDrafting(Plans plans, Sections sections, PlanHistory history, ApplicationEventPublisher events) {
		this.plans = plans;
		this.sections = sections;
		this.history = history;
		this.events = events;
	}

	UUID blank(PlanForm form, CurrentUser me) {
		Plan plan = this.plans.save(new Plan(OwnOrganization.chosen(form.organization(), me), form.year(), form.title(),
				form.issuer(), form.recipients()));
		this.sections.save(new PlanSection(plan.id(), "一", "第一部分", "", 1));
		this.history.add(plan.id(), PlanStep.Kind.CREATED, this.history.today(), me, Role.OFFICE);
		this.events.publishEvent(new AuditFact("plan.created", "plan", plan.id(), "新建草稿《" + plan.title() + "》"));
		return plan.id();
	}

}
