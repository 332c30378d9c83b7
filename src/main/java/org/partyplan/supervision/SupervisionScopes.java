package org.partyplan.supervision;

import java.util.Set;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

/** Whose cases a user sees and decides on. */
final class SupervisionScopes {

	private SupervisionScopes() {
	}

	static Set<UUID> seen(CurrentUser me) {
		return me.scope(Role.OFFICE, Role.SECRETARY, Role.LEADER, Role.DISCIPLINE);
	}

	static Set<UUID> decided(CurrentUser me) {
		return me.scope(Role.OFFICE);
	}

}
