package org.partyplan.reader.meaning;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.DraftMetric;
import org.partyplan.reader.text.Folded;
import org.partyplan.shared.Cadence;

/** A number with its unit, seen in its clause. */
record Sighting(Passage passage, Clause clause, Quantity quantity) {

	private static final int LONG_QUOTE = 40;

	private static final int LONG_LIST = 150;

	private static final Pattern LIST_OF_ONES = Pattern.compile("[二两三四五六七八九十]个一(?![次场期篇])[^。\\n]*$");

	private static final Pattern AMONG = Pattern.compile("^(?:其中|其余|且|并|同时)");

	private static final Pattern EACH = Pattern.compile("^每(?:次|期|场|名|位|人|个(?:支部|党员|科室)|支|队|批)");

	private static final Pattern DAY_OF_MONTH = Pattern.compile("月(?:\\d{1,2}日?(?:-{1,2}|至|到|、))?$");

	private static final Pattern WORDS = Pattern.compile("[\\u4e00-\\u9fff\"》)]{2}:?$");

	private static final Pattern SEPARATOR = Pattern.compile("[、和及]");

	static Sighting of(Passage passage, Quantity quantity) {
		return new Sighting(passage, passage.clauseAt(quantity.start()), quantity);
	}

	/** The clause before the number, or before the list that it stands in. */
	String before() {
		return this.passage.text().text(Math.min(this.clause.start(), this.quantity.from()), this.quantity.from());
	}

	/** The clause behind the unit, or behind the list. */
	String after() {
		return this.passage.text().text(this.quantity.to(), Math.max(this.clause.end(), this.quantity.to()));
	}

	/** The sentence before the number, as far as it bears on it. */
	String sentence() {
		int from = Math.max(0, this.quantity.start() - LONG_LIST);
		String before = this.passage.text().text(from, this.quantity.start());
		return before.substring(before.lastIndexOf('。') + 1);
	}

	/** 志愿队伍六支: nothing but the clause's end stands behind the unit. */
	boolean behindItsThing() {
		return after().isEmpty() || "、和及(/".indexOf(after().charAt(0)) >= 0;
	}

	/** A number right behind Chinese words. */
	boolean afterWords() {
		return WORDS.matcher(before()).find();
	}

	/** Whether the sentence has spoken of 三个一 or the like. */
	boolean behindListOfOnes() {
		int from = Math.max(0, this.quantity().start() - LONG_LIST);
		String before = this.passage.text().text(from, this.quantity().start());
		return LIST_OF_ONES.matcher(before).find();
	}

	boolean bounded() {
		return MetricWords.AT_LEAST.in(before()) || MetricWords.AT_MOST.in(before()) || MetricWords.OR_MORE.in(after())
				|| MetricWords.OR_LESS.in(after()) || MetricWords.ABOUT.in(after())
				|| MetricWords.RAISED_TO.in(before()) || MetricWords.LOWERED_TO.in(before())
				|| (MetricWords.ROUGHLY.in(before()) && MetricWords.VERB.in(sentence()));
	}

	boolean periodic() {
		return cadence().isPresent();
	}

	/** The period that the number's own words name, or else its clause. */
	Optional<Cadence> cadence() {
		Optional<Cadence> own = this.quantity.listed() ? Optional.empty()
				: SpokenPeriod.first(this.passage.text().text(quoteStart(), quoteEnd()));
		return own.or(() -> SpokenPeriod
			.first(before() + this.passage.text().text(this.quantity.start(), this.quantity.end()) + after()));
	}

	/**
	 * What follows 全年…, and 其中… behind any period, go on with it; 每次, 每人 begin anew.
	 */
	boolean goesOn(Sighting last, @Nullable Cadence period) {
		boolean among = AMONG.matcher(before()).find();
		return last.clause.sentence() == this.clause.sentence() && (period == Cadence.YEAR || among)
				&& !EACH.matcher(before()).find();
	}

	/** A day behind a month, or one that nothing bounds. */
	boolean dated() {
		return DAY_OF_MONTH.matcher(before()).find() || !bounded();
	}

	/** 讲党课一次: an occasion, counted behind its name. */
	boolean occasionAtItsEnd() {
		return "次场期".contains(this.quantity.unit()) && behindItsThing() && afterWords();
	}

	/** Whether the clause names a date or a festival. */
	boolean onADay() {
		return !Node.in(Folded.of(before())).isEmpty();
	}

	/** Whether the sentence, as far as the number, last spoke of what already is. */
	boolean past() {
		String sentence = sentence();
		int history = Math.max(MetricWords.FACT.last(sentence), this.passage.pastYear(sentence));
		return history > Math.max(MetricWords.AHEAD.last(sentence), this.passage.ownYear(sentence));
	}

	String comparator() {
		String before = before()
			.substring(Math.max(0, Math.min(quoteStart() - this.clause.start(), before().length())));
		if (this.quantity.upper() != null || !MetricWords.RANK.in(before) && MetricWords.AT_LEAST.in(before)
				|| MetricWords.OR_MORE.in(after())) {
			return ">=";
		}
		boolean most = MetricWords.AT_MOST.in(before) || MetricWords.OR_LESS.in(after()) || MetricWords.RANK.in(before);
		return most ? "<=" : MetricWords.ABOUT.in(after()) ? "=" : moved(before());
	}

	/** 由76%提高到90% reaches at least that, 由30天压缩到20天 at most. */
	private static String moved(String before) {
		return MetricWords.RAISED_TO.in(before) ? ">=" : MetricWords.LOWERED_TO.in(before) ? "<=" : "=";
	}

	/**
	 * Where the quote begins: in a long list, or behind another number, at the last 、.
	 */
	int quoteStart() {
		if (this.quantity.listed()) {
			return this.clause.start();
		}
		String before = before();
		int comma = SEPARATOR.matcher(before).results().mapToInt(MatchResult::end).reduce(0, (first, last) -> last);
		boolean narrow = comma > 0 && (before.length() > LONG_QUOTE || counts(before.substring(0, comma)));
		return this.clause.start() + (narrow ? comma : 0);
	}

	int quoteEnd() {
		if (this.quantity.listed()) {
			return Math.max(this.clause.end(), this.quantity.to());
		}
		String after = after();
		Matcher separator = SEPARATOR.matcher(after);
		boolean narrow = separator.find() && counts(after.substring(separator.start()));
		return narrow ? this.quantity.end() + separator.start() : Math.max(this.clause.end(), this.quantity.end());
	}

	private static boolean counts(String words) {
		return Quantity.any(words);
	}

	DraftMetric metric(@Nullable Cadence inherited) {
		String quote = this.passage.text().quote(quoteStart(), quoteEnd());
		String name = MetricName.of(this);
		return new DraftMetric(this.passage.section(), this.passage.item(), this.passage.start(quoteStart()),
				this.passage.end(quoteEnd()), quote, name, this.quantity.kind(), comparator(), this.quantity.value(),
				this.quantity.upper(), this.quantity.unit(), cadence().orElse(inherited));
	}

}
