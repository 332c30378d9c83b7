package org.partyplan.execution.model;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.RuleBroken;

/** Short texts of one-field forms. */
public final class Words {

	private static final int MOST = 500;

	private Words() {
	}

	/** A reason: there, and not longer than what fits. */
	public static String required(String text) {
		if (text.isBlank()) {
			throw new RuleBroken("execution.reason").at("reason");
		}
		return limited(text);
	}

	public static @Nullable String orNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : limited(text);
	}

	private static String limited(String text) {
		if (text.length() > MOST) {
			throw new RuleBroken("execution.tooLong", MOST, text.length());
		}
		return text.strip();
	}

}
