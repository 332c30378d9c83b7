package org.partyplan.honour;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which applications are shown.
 *
 * @param unit only this unit's subtree
 * @param year only those applied for or awarded in it
 * @param page from 1
 */
record AwardFilter(@Nullable UUID unit, @Nullable UUID kind, @Nullable AwardState state, @Nullable Level level,
		@Nullable Integer year, @Nullable Integer page) {

	int pageNumber() {
		return (this.page != null && this.page > 0) ? Math.min(this.page, 100_000) : 1;
	}

	/** The query of the same list, ending so that more can follow. */
	public String query() {
		return "?" + part("unit", this.unit) + part("kind", this.kind) + part("state", this.state)
				+ part("level", this.level) + part("year", this.year);
	}

	private static String part(String name, @Nullable Object value) {
		return (value == null) ? "" : name + "=" + value + "&";
	}

}
