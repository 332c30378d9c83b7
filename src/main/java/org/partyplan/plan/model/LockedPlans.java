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

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands a plan to those who may move it on, one at a time. */
@Component
public class LockedPlans {

	private static final String MAY = "select exists (select 1 from organization_unit u where u.id = :id and "
			+ Organizations.WITHIN + ")";

	private final Plans plans;

	private final JdbcClient jdbc;

	LockedPlans(Plans plans, JdbcClient jdbc) {
		this.plans = plans;
		this.jdbc = jdbc;
	}

	/** The plan, locked, for one who holds a role over its organisation. */
	public Plan take(UUID id, CurrentUser me, Role... roles) {
		Plan plan = this.plans.lock(id).orElseThrow(() -> new NotFound("plan " + id));
		if (!may(plan.organizationId(), me.units(Set.of(roles)))) {
			throw new NotFound("plan " + id);
		}
		return plan;
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

	private boolean may(UUID organization, Set<UUID> scope) {
		return !scope.isEmpty()
				&& this.jdbc.sql(MAY).param("id", organization).param("scope", scope).query(Boolean.class).single();
	}

}
