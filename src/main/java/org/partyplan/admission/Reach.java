package org.partyplan.admission;

import java.util.Set;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

/** Whose cases somebody sees and writes: who applies is nobody else's business. */
final class Reach {

	private static final Set<UUID> NOBODY = Set.of(new UUID(0, 0));

	private Reach() {
	}

	static Set<UUID> seen(CurrentUser me) {
		return some(me.units(Role.OFFICE, Role.SECRETARY, Role.LEADER));
	}

	static Set<UUID> written(CurrentUser me) {
		return some(me.units(Role.OFFICE, Role.SECRETARY));
	}

	/** The superior's own steps. */
	static Set<UUID> superior(CurrentUser me) {
		return some(me.units(Role.OFFICE));
	}

	private static Set<UUID> some(Set<UUID> units) {
		return units.isEmpty() ? NOBODY : units;
	}

}
