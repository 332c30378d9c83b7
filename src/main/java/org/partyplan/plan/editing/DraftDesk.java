package org.partyplan.plan.editing;

import java.util.List;
import java.util.UUID;

import org.partyplan.plan.model.Items;
import org.partyplan.plan.model.LockedPlans;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanItem;
import org.partyplan.plan.model.PlanOutline;
import org.partyplan.plan.model.PlanSection;
import org.partyplan.plan.model.Sections;
import org.partyplan.plan.model.Span;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;

import org.springframework.stereotype.Component;

/**
 * Hands out a draft for editing. The plan's row is locked until the change is done, so
 * that whoever comes second sees what the first has saved.
 */
@Component
class DraftDesk {

	private final LockedPlans locked;

	private final Sections sections;

	private final Items items;

	DraftDesk(LockedPlans locked, Sections sections, Items items) {
		this.locked = locked;
		this.sections = sections;
		this.items = items;
	}

	/** A draft or a working copy, for the office of its organisation. */
	Plan open(UUID id, CurrentUser me) {
		return this.locked.write(id, me);
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
		return PlanOutline.of(this.sections.findByPlanIdInAndWithdrawnOnIsNullOrderByPosition(List.of(plan.id())),
				this.items);
	}

}
