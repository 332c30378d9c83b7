package org.partyplan.plan.editing;

import java.util.Set;
import java.util.UUID;

import org.partyplan.organization.Organizations;
import org.partyplan.plan.model.Items;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanItem;
import org.partyplan.plan.model.PlanOutline;
import org.partyplan.plan.model.PlanSection;
import org.partyplan.plan.model.Plans;
import org.partyplan.plan.model.Sections;
import org.partyplan.plan.model.Span;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hands out a draft for editing. The plan's row is locked until the change is done, so
 * that whoever comes second sees what the first has saved.
 */
@Component
class DraftDesk {

	private static final String LOCK = """
			select p.id from plan_plan p join organization_unit u on u.id = p.organization_id
			where p.id = :id and %s for update of p""".formatted(Organizations.WITHIN);

	private final JdbcClient jdbc;

	private final Plans plans;

	private final Sections sections;

	private final Items items;

	DraftDesk(JdbcClient jdbc, Plans plans, Sections sections, Items items) {
		this.jdbc = jdbc;
		this.plans = plans;
		this.sections = sections;
		this.items = items;
	}

	/** The draft, for the office of its organisation. */
	Plan open(UUID id, CurrentUser me) {
		Set<UUID> scope = me.units(Role.OFFICE);
		if (scope.isEmpty()) {
			throw new NotFound("plan " + id);
		}
		UUID found = this.jdbc.sql(LOCK)
			.param("id", id)
			.param("scope", scope)
			.query(UUID.class)
			.optional()
			.orElseThrow(() -> new NotFound("plan " + id));
		Plan plan = this.plans.findById(found).orElseThrow();
		plan.requireDraft();
		return plan;
	}

	PlanSection section(Plan plan, UUID id) {
		return this.sections.findById(id)
			.filter((section) -> section.planId().equals(plan.id()))
			.orElseThrow(() -> new NotFound("section " + id));
	}

	PlanItem item(Plan plan, UUID id) {
		PlanItem item = this.items.findById(id).orElseThrow(() -> new NotFound("item " + id));
		section(plan, item.sectionId());
		return item;
	}

	/** The text a span stands in. */
	String text(Plan plan, Span span) {
		return (span.itemId() == null) ? section(plan, span.sectionId()).intro() : item(plan, span.itemId()).body();
	}

	/** The whole plan in order. */
	PlanOutline outline(Plan plan) {
		return PlanOutline.of(this.sections.findByPlanIdOrderByPosition(plan.id()), this.items);
	}

}
