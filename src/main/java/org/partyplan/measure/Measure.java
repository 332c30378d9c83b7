package org.partyplan.measure;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a metric is computed from records. The module that owns the records contributes it
 * as a bean; whoever needs figures gets all of them injected.
 * <p>
 * It is one select with a row for each record, so that a figure and the list behind it
 * cannot disagree: the asker sums the rows up by subtree, month or branch, or lists them.
 * The select may join {@code asked q}, one row for each figure wanted: {@code q.n} its
 * number, {@code q.measure} this measure's key, {@code q.starts} and {@code q.ends} the
 * days from and to which records count, {@code q.kinds} the kinds of record chosen (an
 * array, empty where nobody chose), {@code q.subject} the metric. It returns
 * {@code n, record_id, unit_id, day, numerator, denominator, person_id, label, link}.
 *
 * @param key what a metric names it by
 * @param name what people call it
 * @param words those in a sentence that mean it
 * @param shape how the rows add up
 * @param definition in words: what over what
 * @param kinds the kinds of record it counts; empty where each metric chooses its own
 * @param records the select
 * @param outlook the address of a fragment that says what can still come by the rules, or
 * null; it is given {@code unit} and {@code asOf}
 */
public record Measure(String key, String name, List<String> words, Shape shape, String definition, List<String> kinds,
		String records, @Nullable String outlook) {

	public Measure(String key, String name, List<String> words, Shape shape, String definition, List<String> kinds,
			String records) {
		this(key, name, words, shape, definition, kinds, records, null);
	}

	/** Whether a metric has to say which kinds of record it counts. */
	public boolean choosesKinds() {
		return this.kinds.isEmpty() && this.records.contains("q.kinds");
	}

}
