package org.partyplan.assessment;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Whose points of which year. */
record PointFilter(@Nullable UUID unit, @Nullable Integer year, @Nullable Integer page) {

	int yearOr(LocalDate today) {
		return (this.year != null && this.year > 1949 && this.year <= today.getYear()) ? this.year : today.getYear();
	}

	int pageNumber() {
		return (this.page != null && this.page > 0) ? Math.min(this.page, 100_000) : 1;
	}

	/** The query of the same list, ending so that more can follow. */
	public String query() {
		return "?" + ((this.unit == null) ? "" : "unit=" + this.unit + "&")
				+ ((this.year == null) ? "" : "year=" + this.year + "&");
	}

}
