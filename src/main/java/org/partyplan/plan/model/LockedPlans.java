package org.partyplan.plan.model;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.plan.PlanStatus;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Component;

/** Hands a plan to those who may move it on, one at a time. */
@Component
public class LockedPlans {

	private final Plans plans;

	private final Organizations organizations;

	LockedPlans(Plans plans, Organizations organizations) {
		this.plans = plans;
		this.organizations = organizations;
	}

	/** The plan, locked, for one who holds a role over its organisation. */
	public Plan take(UUID id, CurrentUser me, Role... roles) {
		return lock(id, me, roles).filter((plan) -> plan.amendmentId() == null)
			.orElseThrow(() -> new NotFound("plan " + id));
	}

	/** What the office may write in: a draft, or an open amendment's working copy. */
	public Plan write(UUID id, CurrentUser me) {
		Plan plan = lock(id, me, Role.OFFICE).orElseThrow(() -> new NotFound("plan " + id));
		plan.requireEditable();
		if (plan.amendmentId() != null) {
			this.plans.statusOfAmended(plan.amendmentId()).requireAmendable();
		}
		return plan;
	}

	private Optional<Plan> lock(UUID id, CurrentUser me, Role... roles) {
		return this.plans.lock(id)
			.filter((plan) -> this.organizations.within(plan.organizationId(), me.units(Set.of(roles))));
	}

	/**
	 * The plan as the form saw it, on its way to a stage; empty where the same form has
	 * brought it there already (a button pressed twice).
	 */
	public Optional<Plan> take(UUID id, @Nullable Integer version, PlanStatus next, CurrentUser me, Role... roles) {
		Plan plan = take(id, me, roles);
		if (plan.answered(version, next)) {
			return Optional.empty();
		}
		plan.requireVersion(version);
		return Optional.of(plan);
	}

}
