package org.partyplan.execution;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The way from an assignment to the record that ticks it off. */
public final class RecordLink {

	private RecordLink() {
	}

	/**
	 * The form of such a record.
	 * @param unit whose, or null where a person's own unit need not be the record's
	 */
	public static String to(String kind, @Nullable UUID unit, LocalDate dueOn, LocalDate today) {
		return "/activities/new?kind=" + kind + ((unit == null) ? "" : "&unit=" + unit) + "&on="
				+ (dueOn.isBefore(today) ? dueOn : today);
	}

	/** The button's word. */
	public static String deed(LocalDate dueOn, LocalDate today) {
		return dueOn.isBefore(today) ? "补记" : "记一次";
	}

}
