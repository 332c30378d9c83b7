package org.partyplan.tracking;

import java.util.Set;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

/** Whose figures a user sees. */
final class Scopes {

	private static final Set<UUID> NOBODY = Set.of(new UUID(0, 0));

	private Scopes() {
	}

	/** The records behind figures lie in these subtrees. */
	static Set<UUID> seen(CurrentUser me) {
		Set<UUID> units = me.units(Role.OFFICE, Role.LEADER, Role.DISCIPLINE, Role.SECRETARY, Role.DEPARTMENT);
		return units.isEmpty() ? NOBODY : units;
	}

	/** Whether the user looks from above rather than from one branch. */
	static boolean oversees(CurrentUser me) {
		return me.is(Role.OFFICE, Role.LEADER, Role.DISCIPLINE);
	}

}
