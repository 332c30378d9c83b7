package org.partyplan.plan;

import org.jspecify.annotations.Nullable;

/** Makes text fit for the database. */
final class Fit {

	private Fit() {
	}

	/** What was typed, without blanks around it; never null. */
	static String plain(@Nullable String typed) {
		return (typed == null) ? "" : typed.strip();
	}

	/** Shortens what was read, not typed. */
	static String to(int most, String text) {
		return (text.length() <= most) ? text : text.substring(0, most - 1) + "…";
	}

	static @Nullable String toOrNull(int most, @Nullable String text) {
		return (text == null || text.isBlank()) ? null : to(most, text);
	}

}
