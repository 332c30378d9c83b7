package org.partyplan.activity.model;

import java.util.Set;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

/** Whose records a user keeps, sees and checks. */
public final class ActivityScopes {

	private ActivityScopes() {
	}

	public static Set<UUID> kept(CurrentUser me) {
		return me.scope(Role.SECRETARY, Role.DEPARTMENT, Role.OFFICE);
	}

	public static Set<UUID> seen(CurrentUser me) {
		return me.scope(Role.SECRETARY, Role.DEPARTMENT, Role.OFFICE, Role.LEADER, Role.DISCIPLINE);
	}

	public static Set<UUID> checked(CurrentUser me) {
		return me.scope(Role.OFFICE);
	}

}
