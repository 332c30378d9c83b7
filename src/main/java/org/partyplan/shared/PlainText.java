package org.partyplan.shared;

import java.util.regex.Pattern;

/** Text as it is seen: without signs that turn the direction of reading unseen. */
public final class PlainText {

	/** So that gnp.exe never reads as exe.png, nor one name as another. */
	private static final Pattern TURNS = Pattern
		.compile("[\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");

	private PlainText() {
	}

	/** The text without them. */
	public static String of(String text) {
		return TURNS.matcher(text).replaceAll("");
	}

}
