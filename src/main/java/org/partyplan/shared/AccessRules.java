package org.partyplan.shared;

import java.util.List;

/**
 * A module's rules for its own addresses, contributed as a bean: the first that fits
 * counts.
 *
 * @param rules the special before the general
 * @param grave what shows identity numbers, changes powers or takes people's data away:
 * who signed in a while ago is asked again before
 */
public record AccessRules(List<AccessRule> rules, List<AccessRule.Paths> grave) {

	/** In this order. */
	public static AccessRules of(AccessRule... rules) {
		return new AccessRules(List.of(rules), List.of());
	}

	/** The same, and before these one is asked again. */
	public AccessRules askingAgain(AccessRule.Paths... grave) {
		return new AccessRules(this.rules, List.of(grave));
	}

}
