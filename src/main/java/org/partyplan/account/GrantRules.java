package org.partyplan.account;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.UnitKind;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

/** Which role can be held over what, and beside which others. */
final class GrantRules {

	private GrantRules() {
	}

	/**
	 * Refuses what does not go together.
	 * @param kind of the unit, null for none
	 * @param held what the account holds by then
	 */
	static void check(Role role, @Nullable UnitKind kind, List<Role> held) {
		if (role.administers() != (kind == null)) {
			throw new RuleBroken(role.administers() ? "account.grant.noUnit" : "account.grant.unitMissing",
					role.label());
		}
		if (kind != null && !fits(role, kind)) {
			throw new RuleBroken("account.grant.doesNotFit", role.label(), kind.label());
		}
		// 三员: none of them has another's rights, nor any other
		if (!held.isEmpty() && (role.administers() || held.stream().anyMatch(Role::administers))) {
			throw new RuleBroken("account.grant.separate");
		}
	}

	private static boolean fits(Role role, UnitKind kind) {
		return switch (role) {
			case SECRETARY -> kind == UnitKind.BRANCH || kind == UnitKind.GENERAL_BRANCH;
			case OFFICE, LEADER, DISCIPLINE -> kind == UnitKind.COMMITTEE || kind == UnitKind.GENERAL_BRANCH;
			case MEMBER -> kind.party() || kind == UnitKind.GROUP;
			case DEPARTMENT -> !kind.party() && kind != UnitKind.GROUP;
			case SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR -> false;
		};
	}

}
