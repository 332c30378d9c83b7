package org.partyplan.care;

import java.util.Set;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

/** Who is helped is known to the office and the own branch only. */
final class CareScopes {

	private CareScopes() {
	}

	static Set<UUID> own(CurrentUser me) {
		return me.scope(Role.OFFICE, Role.SECRETARY);
	}

	static Set<UUID> funded(CurrentUser me) {
		return me.scope(Role.OFFICE);
	}

}
