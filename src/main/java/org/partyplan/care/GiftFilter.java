package org.partyplan.care;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which help is shown.
 *
 * @param unit only this unit's subtree
 * @param year null for this year
 * @param person only what this person was given
 * @param page from 1
 */
record GiftFilter(@Nullable UUID unit, @Nullable UUID fund, @Nullable Integer year, @Nullable UUID person,
		@Nullable Integer page) {

	int yearOr(int thisYear) {
		return (this.year != null) ? this.year : thisYear;
	}

	int pageNumber() {
		return (this.page != null && this.page > 0) ? Math.min(this.page, 100_000) : 1;
	}

	/** The query of the same list, ending so that more can follow. */
	public String query() {
		return "?" + part("unit", this.unit) + part("fund", this.fund) + part("year", this.year)
				+ part("person", this.person);
	}

	private static String part(String name, @Nullable Object value) {
		return (value == null) ? "" : name + "=" + value + "&";
	}

}
