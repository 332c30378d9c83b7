package org.partyplan.tracking;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the list of metrics shows, as its address says it.
 *
 * @param plan whose metrics; null for the plan in force
 * @param asOf the day; null for today
 * @param section only this part of the plan
 * @param unit for this unit; null for the user's own
 * @param order {@code plan} for the plan's order, else the troubled first
 * @param page of the records behind one metric, from 1
 */
record MetricFilter(@Nullable UUID plan, @Nullable LocalDate asOf, @Nullable UUID section, @Nullable UUID unit,
		@Nullable String order, @Nullable Integer page) {

	LocalDate day(LocalDate today) {
		return (this.asOf == null || this.asOf.isAfter(today)) ? today : this.asOf;
	}

	/** The day asked for, where it has not come yet and today is shown instead. */
	@Nullable LocalDate ahead(LocalDate shown) {
		return (this.asOf != null && this.asOf.isAfter(shown)) ? this.asOf : null;
	}

	boolean inOrder() {
		return "plan".equals(this.order);
	}

	int pageNumber() {
		return (this.page != null && this.page > 0) ? Math.min(this.page, 100_000) : 1;
	}

	/** The same list again. */
	public String query() {
		return tail() + ((this.plan == null) ? "" : "plan=" + this.plan + "&")
				+ ((this.section == null) ? "" : "section=" + this.section + "&") + (inOrder() ? "order=plan&" : "");
	}

	/** What goes with an address of one metric. */
	public String tail() {
		return "?" + ((this.asOf == null) ? "" : "asOf=" + this.asOf + "&")
				+ ((this.unit == null) ? "" : "unit=" + this.unit + "&");
	}

}
