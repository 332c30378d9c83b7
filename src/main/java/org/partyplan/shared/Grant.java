package org.partyplan.shared;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A role over a unit's subtree, in force today.
 *
 * @param role the role
 * @param unitId the top of the subtree; null for the three administrators
 * @param unitName its name
 * @param lentBy for a delegation, the name of the person whose rights these are
 * @param lent for a delegation, what of the right is lent
 */
public record Grant(Role role, @Nullable UUID unitId, String unitName, @Nullable String lentBy, Set<Lending> lent) {

	/** A right of one's own, or lent for what is usual. */
	public Grant(Role role, @Nullable UUID unitId, String unitName, @Nullable String lentBy) {
		this(role, unitId, unitName, lentBy, Lending.USUAL);
	}

	/** Whether it counts at an address. */
	boolean opens(String address) {
		return this.lentBy == null || Lending.opens(this.lent, address);
	}
}
