package org.partyplan.honour;

import java.util.Set;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

/** Whose honours and posts a user sees, keeps and decides on. */
final class HonourScopes {

	private HonourScopes() {
	}

	static Set<UUID> seen(CurrentUser me) {
		return me.scope(Role.OFFICE, Role.SECRETARY, Role.LEADER, Role.DISCIPLINE, Role.DEPARTMENT);
	}

	static Set<UUID> kept(CurrentUser me) {
		return me.scope(Role.OFFICE, Role.SECRETARY, Role.DEPARTMENT);
	}

	static Set<UUID> decided(CurrentUser me) {
		return me.scope(Role.OFFICE);
	}

}
