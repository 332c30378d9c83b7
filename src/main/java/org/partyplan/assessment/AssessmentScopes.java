package org.partyplan.assessment;

import java.util.Set;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

/** Whose points a user sees besides the own: the office all, a secretary the branch's. */
final class AssessmentScopes {

	private AssessmentScopes() {
	}

	static Set<UUID> seen(CurrentUser me) {
		return me.scope(Role.OFFICE, Role.SECRETARY);
	}

	static Set<UUID> decided(CurrentUser me) {
		return me.scope(Role.OFFICE);
	}

	/** Every unit the user belongs to in any way. */
	static Set<UUID> any(CurrentUser me) {
		return me.scope(Role.values());
	}

}
