package org.partyplan.plan.text;

/** A heading as it is printed: 一 and its title need a mark between, （一） needs none. */
public final class HeadingText {

	private HeadingText() {
	}

	public static String of(String no, String title) {
		return no + mark(no, title) + title;
	}

	private static String mark(String no, String title) {
		if (no.isEmpty() || title.isEmpty() || !Character.isLetterOrDigit(no.charAt(no.length() - 1))) {
			return "";
		}
		return (no.startsWith("第") || no.startsWith("篇")) ? " " : "、";
	}

}
