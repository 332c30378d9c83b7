package org.partyplan.execution.adhoc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Component;

/** Whom the office can give an errand. */
@Component
class AdHocTaskTargets {

	private final Organizations organizations;

	private final Clock clock;

	AdHocTaskTargets(Organizations organizations, Clock clock) {
		this.organizations = organizations;
		this.clock = clock;
	}

	/** Every unit of the office's subtree that can have work. */
	List<UnitRef> all(CurrentUser me) {
		return this.organizations.tree(me.units(Role.OFFICE), LocalDate.now(this.clock))
			.stream()
			.filter((unit) -> unit.kind() != UnitKind.GROUP)
			.toList();
	}

	/** The units a form means. */
	Set<UUID> of(AdHocTaskForm form, CurrentUser me) {
		Set<UUID> units = new LinkedHashSet<>();
		List<UnitRef> all = all(me);
		all.stream()
			.filter((unit) -> form.forAllBranches() && unit.kind() == UnitKind.BRANCH
					|| form.chosen().contains(unit.id()))
			.forEach((unit) -> units.add(unit.id()));
		if (!units.containsAll(form.chosen())) {
			throw new NotFound("unit of an errand");
		}
		if (units.isEmpty()) {
			throw new RuleBroken("execution.errand.noUnits");
		}
		return units;
	}

}
