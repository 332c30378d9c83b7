package org.partyplan.honour;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which posts are shown.
 *
 * @param unit only this unit's subtree
 * @param state HELD, VACANT, ENDED, or empty for those that stand
 * @param asOf the day asked about, or null for today
 * @param page from 1
 */
record PostFilter(@Nullable UUID unit, @Nullable String state, @Nullable LocalDate asOf, @Nullable Integer page) {

	LocalDate day(LocalDate today) {
		return (this.asOf != null) ? this.asOf : today;
	}

	int pageNumber() {
		return (this.page != null && this.page > 0) ? Math.min(this.page, 100_000) : 1;
	}

	/** One of the three, or empty. */
	public String plainState() {
		return (this.state != null && this.state.matches("HELD|VACANT|ENDED")) ? this.state : "";
	}

	String stateWord() {
		return switch (plainState()) {
			case "HELD" -> "有人在岗";
			case "VACANT" -> "空缺";
			case "ENDED" -> "已撤销";
			default -> "";
		};
	}

	/** The query of the same list, ending so that more can follow. */
	public String query() {
		return "?" + ((this.unit == null) ? "" : "unit=" + this.unit + "&")
				+ (plainState().isEmpty() ? "" : "state=" + plainState() + "&")
				+ ((this.asOf == null) ? "" : "asOf=" + this.asOf + "&");
	}

}
