package org.partyplan.reader.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.partyplan.reader.text.Folded;

/**
 * The stretch of a sentence between two commas or full stops: the reach within which a
 * number, a period and a verb belong together. Longer words in brackets are clauses of
 * their own.
 */
record Clause(Folded source, int start, int end, int sentence) {

	/** A date before a comma belongs to what is due on it: 6月底前，完成换届。 */
	private static final Pattern DATE = Pattern
		.compile(".{0,3}[\\d一二三四五六七八九十\"年月上下].{0,10}(?:前|底|末|初|日|月|月份|期间|季度|半年|节|后)");

	private static final String BOUNDARIES = "。!?;,|\n";

	/** No clause anyone wrote is longer. */
	private static final int LONGEST = 300;

	private static final String STOPS = "。!?\n";

	/** Shorter words in brackets, as in 党（总）支部, belong to the words around them. */
	private static final int BRACKETED = 6;

	static List<Clause> of(Folded source) {
		List<Clause> clauses = new ArrayList<>();
		String text = source.text();
		int start = 0;
		int sentence = 0;
		for (int i = 0; i <= text.length(); i++) {
			if (i == text.length() || parts(text, start, i) || i - start >= LONGEST || newCell(source, start, i)) {
				add(clauses, new Clause(source, start, i, sentence));
				start = (i < text.length() && !parts(text, start, i)) ? i : i + 1;
				sentence += (i < text.length() && STOPS.indexOf(text.charAt(i)) >= 0) ? 1 : 0;
			}
		}
		return clauses;
	}

	/** The cells of a table's row are clauses of their own. */
	private static boolean newCell(Folded source, int start, int i) {
		return i > start && IntStream.range(source.originEnd(i), source.origin(i))
			.anyMatch((place) -> source.original().charAt(place) == '\t');
	}

	private static void add(List<Clause> clauses, Clause clause) {
		if (clause.end() > clause.start()) {
			clauses.add(clause);
		}
	}

	private static boolean parts(String text, int start, int i) {
		char sign = text.charAt(i);
		if (sign == ',' || sign == '|') {
			return !(sign == ',' && digit(text, i - 1) && digit(text, i + 1))
					&& !DATE.matcher(text.substring(start, Math.min(i, start + 20))).matches();
		}
		return BOUNDARIES.indexOf(sign) >= 0 || (sign == '(' && closing(text, i) > BRACKETED)
				|| (sign == ')' && opening(text, i) > BRACKETED);
	}

	/** How far behind a bracket the other one stands. */
	private static int closing(String text, int open) {
		return text.substring(open, Math.min(open + LONGEST, text.length())).indexOf(')');
	}

	private static int opening(String text, int close) {
		int from = Math.max(0, close - LONGEST);
		int open = text.substring(from, close).lastIndexOf('(');
		return (open < 0) ? -1 : close - from - open;
	}

	private static boolean digit(String text, int i) {
		return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
	}

	String text() {
		return this.source.text(this.start, this.end);
	}

}
