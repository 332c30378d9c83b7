package org.partyplan.measure;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * How a metric is computed from records. The module that owns the records contributes it
 * as a bean; whoever needs figures, labels or what a sentence means asks
 * {@link Measures}.
 * <p>
 * It is one select with a row for each record, so that a figure and the list behind it
 * cannot disagree: the asker sums the rows up by subtree, month or branch, or lists them.
 * The select joins {@code asked q}, one row for each figure wanted of it: {@code q.n} its
 * number, {@code q.starts} and {@code q.ends} the days from and to which records count,
 * {@code q.today} the day on which it is asked, which may be later, {@code q.kinds} the
 * kinds of record chosen (an array, empty where nobody chose), {@code q.units} the units
 * asked about (who leaves it out computes more than is asked for), {@code q.subject} the
 * metric. It returns
 * {@code n, record_id, unit_id, day, numerator, denominator, person_id, label, link}.
 *
 * @param key what a metric names it by
 * @param name what people call it
 * @param words what in a plan's sentence means it
 * @param shape how the rows add up
 * @param definition for people: what over what
 * @param kinds the kinds of record it counts; empty where each metric chooses its own
 * @param records the select
 * @param outlook the address of a fragment that says what can still come by the rules, or
 * null; it is given {@code unit} and {@code asOf}
 */
public record Measure(String key, String name, Words words, Shape shape, String definition, List<String> kinds,
		String records, @Nullable String outlook) {

	/** What people hand in, for what no record can answer. */
	public static final String REPORTED = "reported";

	public Measure(String key, String name, Words words, Shape shape, String definition, List<String> kinds,
			String records) {
		this(key, name, words, shape, definition, kinds, records, null);
	}

	/** Whether a metric has to say which kinds of record it counts. */
	public boolean choosesKinds() {
		return this.kinds.isEmpty() && this.records.contains("q.kinds");
	}

	/**
	 * What in a plan's sentence means a measure.
	 *
	 * @param units what it is counted in, the usual one first
	 * @param pattern its words
	 */
	public record Words(List<String> units, Pattern pattern) {

		/** For what no sentence means by itself. */
		public static final Words NONE = new Words(List.of(), Pattern.compile("(?!)"));

		/**
		 * Those of a pattern.
		 * @param units with blanks between them
		 */
		public static Words of(String units, String pattern) {
			return new Words(List.of(units.split(" ")), Pattern.compile(pattern));
		}

		/** These very words, where what is ahead of them and behind them fits as well. */
		public static Words literally(String units, String ahead, Collection<String> words, String behind) {
			String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
			return of(units, ahead + any + behind);
		}

		/** Whether a target in this unit can be counted by it. */
		public boolean countsIn(String unit) {
			return this.units.contains(unit);
		}

		/** How many characters of a text mean it, at most. */
		int fit(String text) {
			return this.pattern.matcher(text)
				.results()
				.mapToInt((found) -> found.end() - found.start())
				.max()
				.orElse(0);
		}

	}

}
