package org.partyplan.tracking;

import java.util.List;

import org.partyplan.measure.Measure;
import org.partyplan.measure.RecordKind;
import org.partyplan.measure.RecordKinds;
import org.partyplan.measure.Vocabulary;

/**
 * How one metric is counted: by what was chosen, or else by hand.
 *
 * @param measure what computes it
 * @param kinds the kinds of record counted
 * @param named what those are called, where they were chosen or guessed
 * @param kindless whether it could be computed, had somebody said which kinds count
 */
record Counting(Measure measure, List<String> kinds, List<String> named, boolean kindless) {

	static Counting of(MetricRow metric, Vocabulary vocabulary) {
		Measure measure = vocabulary.find(metric.key())
			.filter((found) -> metric.goal().target() != null)
			.orElseGet(vocabulary::reported);
		if (!measure.choosesKinds()) {
			return new Counting(measure, measure.kinds(), List.of(), false);
		}
		List<RecordKind> kinds = kinds(metric, vocabulary.kinds());
		return kinds.isEmpty() ? new Counting(vocabulary.reported(), List.of(), List.of(), true) : new Counting(measure,
				kinds.stream().map(RecordKind::key).toList(), kinds.stream().map(RecordKind::name).toList(), false);
	}

	private static List<RecordKind> kinds(MetricRow metric, List<RecordKind> all) {
		return !metric.kinds().isEmpty() ? all.stream().filter((kind) -> metric.kinds().contains(kind.key())).toList()
				: RecordKinds.meant(metric.name(), all)
					.or(() -> RecordKinds.meant(metric.words(), all))
					.stream()
					.toList();
	}

	/** Its definition in words. */
	public String definition() {
		return this.kindless ? "还没有说算哪几类活动，先由责任单位报数。"
				: this.measure.definition().replace("所选类型", "“" + String.join("、", this.named) + "”");
	}

	boolean reported() {
		return this.measure.key().equals(Measure.REPORTED);
	}

}
