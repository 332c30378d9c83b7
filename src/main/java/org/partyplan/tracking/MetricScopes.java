package org.partyplan.tracking;

import java.util.Set;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

/** Whose figures a user sees. */
final class MetricScopes {

	private MetricScopes() {
	}

	/** The records behind figures lie in these subtrees. */
	static Set<UUID> seen(CurrentUser me) {
		return me.scope(Role.OFFICE, Role.LEADER, Role.DISCIPLINE, Role.SECRETARY, Role.DEPARTMENT);
	}

	/** Whether the user looks from above rather than from one branch. */
	static boolean oversees(CurrentUser me) {
		return me.is(Role.OFFICE, Role.LEADER, Role.DISCIPLINE);
	}

}
