package org.partyplan.care;

import java.util.Set;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

/** Who is helped is known to the office and the own branch only. */
final class Scopes {

	private static final Set<UUID> NOBODY = Set.of(new UUID(0, 0));

	private Scopes() {
	}

	static Set<UUID> own(CurrentUser me) {
		return orNobody(me.units(Role.OFFICE, Role.SECRETARY));
	}

	static Set<UUID> funded(CurrentUser me) {
		return orNobody(me.units(Role.OFFICE));
	}

	private static Set<UUID> orNobody(Set<UUID> units) {
		return units.isEmpty() ? NOBODY : units;
	}

}
