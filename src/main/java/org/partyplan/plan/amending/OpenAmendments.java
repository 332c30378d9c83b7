package org.partyplan.plan.amending;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.partyplan.plan.model.LockedPlans;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanText;
import org.partyplan.plan.model.PlanTexts;
import org.partyplan.plan.model.Plans;
import org.partyplan.plan.model.TaskContent;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Component;

/** Hands out an issued plan, its open amendment, and the copy in which it is written. */
@Component
class OpenAmendments {

	private final LockedPlans locked;

	private final Plans plans;

	private final Amendments amendments;

	private final PlanTexts texts;

	private final TaskContent.Naming naming;

	OpenAmendments(LockedPlans locked, Plans plans, Amendments amendments, PlanTexts texts, TaskContent.Naming naming) {
		this.locked = locked;
		this.plans = plans;
		this.amendments = amendments;
		this.texts = texts;
		this.naming = naming;
	}

	/** The plan, locked; only an issued one is amended. */
	Plan issued(UUID planId, CurrentUser me) {
		Plan plan = this.locked.take(planId, me, Role.OFFICE);
		plan.status().requireAmendable();
		return plan;
	}

	Amendment amendment(UUID planId, UUID id) {
		return this.amendments.findByIdAndPlanId(id, planId).orElseThrow(() -> new NotFound("amendment " + id));
	}

	/** The plan and its copy; nobody writes in the copy meanwhile. */
	Both both(Amendment amendment) {
		Plan copy = this.plans.findByAmendmentId(amendment.id())
			.flatMap((found) -> this.plans.lock(found.id()))
			.orElseThrow(() -> new NotFound("working copy of " + amendment.id()));
		Map<UUID, PlanText> both = this.texts.load(List.of(amendment.planId(), copy.id()));
		return new Both(Objects.requireNonNull(both.get(amendment.planId())),
				Objects.requireNonNull(both.get(copy.id())));
	}

	List<PlanChange> changes(Amendment amendment, Both both) {
		PlanDifference difference = new PlanDifference(both.plan(), both.copy());
		return difference.changes(this.naming, amendment::reasonFor);
	}

	/** Throws the copy away. */
	void close(Plan copy) {
		this.plans.flush();
		this.plans.delete(copy);
		this.plans.flush();
	}

	/** A plan and the copy in which it is amended. */
	record Both(PlanText plan, PlanText copy) {
	}

}
