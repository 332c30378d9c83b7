package org.partyplan.organization;

import java.util.UUID;

/**
 * A unit as others show it in lists and selects.
 *
 * @param id the unit
 * @param kind what it is
 * @param name full name
 * @param shortName two to four characters for narrow columns
 * @param depth 0 for the root
 */
public record UnitRef(UUID id, UnitKind kind, String name, String shortName, int depth) {

	/** The name indented by its depth, for a select. */
	public String indented() {
		return "　".repeat(depth()) + name();
	}

}
