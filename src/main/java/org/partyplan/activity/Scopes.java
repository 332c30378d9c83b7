package org.partyplan.activity;

import java.util.Set;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

/** Whose records a user keeps, sees and checks. */
final class Scopes {

	private static final Set<UUID> NOBODY = Set.of(new UUID(0, 0));

	private Scopes() {
	}

	static Set<UUID> kept(CurrentUser me) {
		return orNobody(me.units(Role.SECRETARY, Role.DEPARTMENT, Role.OFFICE));
	}

	static Set<UUID> seen(CurrentUser me) {
		return orNobody(me.units(Role.SECRETARY, Role.DEPARTMENT, Role.OFFICE, Role.LEADER, Role.DISCIPLINE));
	}

	static Set<UUID> checked(CurrentUser me) {
		return orNobody(me.units(Role.OFFICE));
	}

	/** An empty list is no list in SQL. */
	private static Set<UUID> orNobody(Set<UUID> units) {
		return units.isEmpty() ? NOBODY : units;
	}

}
