package org.partyplan.plan.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The sentences of a paragraph, without the marks they end with. */
public final class Sentences {

	private static final Pattern SENTENCE = Pattern.compile("[^。；;！？\\n]+");

	private Sentences() {
	}

	public static List<String> of(String text) {
		return SENTENCE.matcher(text)
			.results()
			.map(MatchResult::group)
			.map(String::strip)
			.filter((sentence) -> !sentence.isEmpty())
			.distinct()
			.toList();
	}

}
