package org.partyplan.plan.text;

import org.jspecify.annotations.Nullable;

/** Makes text fit for the database. */
public final class Fit {

	private Fit() {
	}

	/** What was typed, without blanks around it; never null. */
	public static String plain(@Nullable String typed) {
		return (typed == null) ? "" : typed.strip();
	}

	/** Shortens what was read, not typed. */
	public static String to(int most, String text) {
		return (text.length() <= most) ? text : text.substring(0, most - 1) + "…";
	}

	public static @Nullable String toOrNull(int most, @Nullable String text) {
		return (text == null || text.isBlank()) ? null : to(most, text);
	}

}
