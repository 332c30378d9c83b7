package org.partyplan.plan;

import org.jspecify.annotations.Nullable;

/** Shortens what was read, not typed, to what a column holds. */
final class Fit {

	private Fit() {
	}

	static String to(int most, String text) {
		return (text.length() <= most) ? text : text.substring(0, most - 1) + "…";
	}

	static @Nullable String toOrNull(int most, @Nullable String text) {
		return (text == null || text.isBlank()) ? null : to(most, text);
	}

}
