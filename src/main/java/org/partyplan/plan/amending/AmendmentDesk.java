package org.partyplan.plan.amending;

import java.util.Optional;
import java.util.UUID;

import org.partyplan.plan.PlanStatus;
import org.partyplan.plan.model.Items;
import org.partyplan.plan.model.LockedPlans;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanItem;
import org.partyplan.plan.model.PlanSection;
import org.partyplan.plan.model.Sections;
import org.partyplan.plan.text.ItemText;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Component;

/** Opens an amendment of an issued plan for the office to collect changes in. */
@Component
class AmendmentDesk {

	private final LockedPlans desk;

	private final Amendments amendments;

	private final Items items;

	private final Sections sections;

	private final AmendmentChanges changes;

	AmendmentDesk(LockedPlans desk, Amendments amendments, Items items, Sections sections, AmendmentChanges changes) {
		this.desk = desk;
		this.amendments = amendments;
		this.items = items;
		this.sections = sections;
		this.changes = changes;
	}

	/** The plan, locked; only an issued one is amended. */
	Plan issued(UUID planId, CurrentUser me) {
		Plan plan = this.desk.take(planId, me, Role.OFFICE);
		if (plan.status() != PlanStatus.ISSUED) {
			throw new RuleBroken("plan.amend.notIssued", plan.status().label());
		}
		return plan;
	}

	/** The draft; whoever looked at it before has to look again before approving. */
	Amendment collect(UUID planId, UUID id, CurrentUser me) {
		issued(planId, me);
		return this.amendments.collect(planId, id).orElseThrow(() -> new NotFound("amendment " + id)).requireDraft();
	}

	/** An item of the plan that still stands. */
	PlanItem item(UUID planId, UUID itemId) {
		PlanItem item = this.items.findById(itemId)
			.filter((found) -> !found.withdrawn())
			.orElseThrow(() -> new NotFound("item " + itemId));
		section(planId, item.sectionId());
		return item;
	}

	PlanSection section(UUID planId, UUID sectionId) {
		return this.sections.findById(sectionId)
			.filter((section) -> section.planId().equals(planId))
			.orElseThrow(() -> new NotFound("section " + sectionId));
	}

	/**
	 * A paragraph as it will read with the amendment's changes.
	 * @param placeId an item, also one that the amendment adds, or a section
	 */
	ItemText text(UUID planId, UUID amendmentId, UUID placeId) {
		Optional<ItemText> changed = this.changes.about(amendmentId, placeId)
			.flatMap((change) -> Optional.ofNullable(change.payload().itemAfter()));
		return changed.orElseGet(() -> this.items.findById(placeId)
			.map((item) -> text(planId, item))
			.orElseGet(() -> intro(section(planId, placeId))));
	}

	ItemText text(UUID planId, PlanItem item) {
		section(planId, item.sectionId());
		return new ItemText(item.sectionId(), item.no(), item.title(), item.body(), item.position());
	}

	private static ItemText intro(PlanSection section) {
		return new ItemText(section.id(), section.no(), section.title(), section.intro(), section.position());
	}

}
