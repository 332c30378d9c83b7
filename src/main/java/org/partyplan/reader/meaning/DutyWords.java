package org.partyplan.reader.meaning;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partyplan.reader.text.Folded;

/**
 * Who leads what, who helps and until when, as it stands behind a measure:
 * （责任部门：…；完成时限：…）, 【…】 or a line of its own. It holds for the line that it stands in, or
 * else for the line above.
 */
final class DutyWords {

	private static final String LABEL = "(?:责任|牵头|主办|承办|负责|配合|协办|完成时|时限)";

	private static final Pattern DUTY = Pattern.compile("[(【\\[][^()【】\\[\\]\\n]{0,20}?" + LABEL
			+ "[^()【】\\[\\]\\n]{0,120}[)】\\]]|(?:(?<=[。;\\n])|^)" + LABEL + "[^。:;\\n]{0,6}:[^。\\n]{1,120}");

	private static final Pattern DUE = Pattern.compile("(?:时限|时间|期限|日期)[^:]{0,2}:([^;,。)】\\]\\n]{2,24})");

	/** No line that anyone wrote for one measure is longer. */
	private static final int LONGEST_LINE = 600;

	private final Folded text;

	private final List<MatchResult> found;

	private DutyWords(Folded text) {
		this.text = text;
		this.found = text.matcher(DUTY).results().limit(Passage.MOST_FINDS).toList();
	}

	static DutyWords in(Folded text) {
		return new DutyWords(text);
	}

	/** Whether a place stands within such words, which are no work of their own. */
	boolean holds(int index) {
		return this.found.stream().anyMatch((duty) -> index >= duty.start() && index < duty.end());
	}

	/** The words that hold for a clause, and the clause's own line. */
	Optional<Responsibility> of(Clause clause) {
		return Stream.concat(behind(clause).map(MatchResult::group).stream(), Stream.of(line(clause)))
			.map(Responsibility::in)
			.filter(Responsibility::named)
			.findFirst();
	}

	/** Whether the text names one person or office for all of its work. */
	boolean single() {
		return this.found.size() < 2;
	}

	/** The words that say until when a clause's work is to be done. */
	Optional<Folded> due(Clause clause) {
		return behind(clause).map(MatchResult::group)
			.flatMap((duty) -> DUE.matcher(duty).results().findFirst())
			.map((due) -> Folded.of(due.group(1)));
	}

	/** The first such words in the clause's line, or at the beginning of the next. */
	private Optional<MatchResult> behind(Clause clause) {
		int end = lineEnd(clause);
		return this.found.stream()
			.filter((duty) -> duty.start() >= clause.start() && duty.start() <= end + 1)
			.findFirst()
			.or(() -> single() ? this.found.stream().findFirst() : Optional.empty());
	}

	private String line(Clause clause) {
		int from = Math.max(0, clause.start() - LONGEST_LINE);
		String before = this.text.text(from, clause.start());
		return this.text.text(from + before.lastIndexOf('\n') + 1, lineEnd(clause));
	}

	private int lineEnd(Clause clause) {
		int last = Math.min(this.text.length(), clause.start() + LONGEST_LINE);
		int end = this.text.text(clause.start(), last).indexOf('\n');
		return (end < 0) ? last : clause.start() + end;
	}

}
