package org.partyplan.shared;

import java.util.List;

/**
 * A module's rules for its own addresses, contributed as a bean: the first that fits
 * counts.
 *
 * @param rules the special before the general
 */
public record AccessRules(List<AccessRule> rules) {

	/** In this order. */
	public static AccessRules of(AccessRule... rules) {
		return new AccessRules(List.of(rules));
	}

}
