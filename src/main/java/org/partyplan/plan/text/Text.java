package org.partyplan.plan.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Days;

/** Small things about text that was typed or read. */
public final class Text {

	/** 1 to 31, or nothing. */
	public static final String DAY_OF_MONTH = "([1-9]|[12]\\d|3[01])?";

	private static final Pattern SENTENCE = Pattern.compile("[^。；;！？\\n]+[。；;！？]?");

	private Text() {
	}

	/** What a browser sends, with line ends as they are stored and counted. */
	public static String typed(@Nullable String text) {
		return (text == null) ? "" : text.replace("\r\n", "\n").replace('\r', '\n');
	}

	/** What was typed, without blanks around it; never null. */
	public static String plain(@Nullable String typed) {
		return (typed == null) ? "" : typed.strip();
	}

	/** A day as it was typed; empty where it is none. */
	public static Optional<LocalDate> day(String typed) {
		try {
			return Optional.of(Days.typed(typed));
		}
		catch (DateTimeException notADay) {
			return Optional.empty();
		}
	}

	/** How many characters both begin with. */
	public static int commonStart(String one, String other) {
		int at = 0;
		while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
			at++;
		}
		return at;
	}

	/** How many characters both end with, not counting those of the common start. */
	public static int commonEnd(String one, String other, int start) {
		int at = 0;
		int most = Math.min(one.length(), other.length()) - start;
		while (at < most && one.charAt(one.length() - 1 - at) == other.charAt(other.length() - 1 - at)) {
			at++;
		}
		return at;
	}

	/** The sentences of a text, without the white space around them. */
	public static List<String> sentences(String text) {
		return SENTENCE.matcher(text)
			.results()
			.map(MatchResult::group)
			.map(String::strip)
			.filter((sentence) -> sentence.length() > 3)
			.distinct()
			.toList();
	}

	/** The text, or its beginning and an ellipsis. */
	public static String shortened(String text, int length) {
		return (text.length() <= length) ? text : text.substring(0, length - 1) + "…";
	}

	public static @Nullable String shortenedOrNull(@Nullable String text, int length) {
		return (text == null || text.isBlank()) ? null : shortened(text, length);
	}

}
