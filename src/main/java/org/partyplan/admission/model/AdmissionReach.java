package org.partyplan.admission.model;

import java.util.Set;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

/** Whose cases somebody sees and writes: who applies is nobody else's business. */
public final class AdmissionReach {

	private AdmissionReach() {
	}

	public static Set<UUID> seen(CurrentUser me) {
		return me.scope(Role.OFFICE, Role.SECRETARY, Role.LEADER);
	}

	/** Figures name nobody. */
	public static Set<UUID> counted(CurrentUser me) {
		return me.scope(Role.OFFICE, Role.SECRETARY, Role.LEADER, Role.DISCIPLINE);
	}

	public static Set<UUID> written(CurrentUser me) {
		return me.scope(Role.OFFICE, Role.SECRETARY);
	}

	/** The superior's own steps. */
	public static Set<UUID> superior(CurrentUser me) {
		return me.scope(Role.OFFICE);
	}

}
