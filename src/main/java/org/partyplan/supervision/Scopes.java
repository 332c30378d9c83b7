package org.partyplan.supervision;

import java.util.Set;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

/** Whose cases a user sees and decides on. */
final class Scopes {

	private static final Set<UUID> NOBODY = Set.of(new UUID(0, 0));

	private Scopes() {
	}

	static Set<UUID> seen(CurrentUser me) {
		return orNobody(me.units(Role.OFFICE, Role.SECRETARY, Role.LEADER, Role.DISCIPLINE));
	}

	static Set<UUID> decided(CurrentUser me) {
		return orNobody(me.units(Role.OFFICE));
	}

	private static Set<UUID> orNobody(Set<UUID> units) {
		return units.isEmpty() ? NOBODY : units;
	}

}
