package org.partyplan.organization;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.NotFound;

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

	/**
	 * One of these units.
	 * @throws NotFound if it is none of them
	 */
	public static UnitRef among(List<UnitRef> units, @Nullable UUID wanted) {
		return units.stream()
			.filter((unit) -> unit.id.equals(wanted))
			.findFirst()
			.orElseThrow(() -> new NotFound("unit " + wanted));
	}

	/** The one asked for, or the only one there is, or null. */
	public static @Nullable UnitRef chosen(List<UnitRef> units, @Nullable UUID wanted) {
		return (wanted != null) ? among(units, wanted) : (units.size() == 1) ? units.get(0) : null;
	}

}
