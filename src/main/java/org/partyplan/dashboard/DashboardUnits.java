package org.partyplan.dashboard;

import java.util.Set;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

/** The tops of the subtrees a page shows, ready for a where clause. */
final class DashboardUnits {

	private DashboardUnits() {
	}

	/** What these roles reach; never empty, as an empty list is no list in SQL. */
	static Set<UUID> of(CurrentUser me, Role... roles) {
		return me.scope(roles);
	}

	/** What the user acts for, the office's committee left out. */
	static Set<UUID> own(CurrentUser me) {
		return of(me, Role.SECRETARY, Role.DEPARTMENT);
	}

	/** What the user oversees. */
	static Set<UUID> overseen(CurrentUser me) {
		return of(me, Role.OFFICE, Role.LEADER, Role.DISCIPLINE);
	}

}
