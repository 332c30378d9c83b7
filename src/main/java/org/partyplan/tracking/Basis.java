package org.partyplan.tracking;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Measure;
import org.partyplan.measure.RecordKind;

/**
 * How one metric is counted.
 *
 * @param measure what computes it
 * @param kinds the kinds of record counted
 * @param named what those kinds are called
 * @param pending what the plan wants it counted by, where nothing computes that yet, or
 * null
 */
record Basis(Measure measure, List<String> kinds, List<String> named, @Nullable String pending) {

	/** Its definition in words. */
	public String definition() {
		if (this.pending != null) {
			return "计划要按“" + this.pending + "”算，它的台账还没有建，先由责任单位报数。";
		}
		return this.named.isEmpty() || !this.measure.choosesKinds() ? this.measure.definition()
				: this.measure.definition().replace("所选类型", "“" + String.join("、", this.named) + "”");
	}

	boolean reported() {
		return this.measure.key().equals(ReportedMeasure.KEY);
	}

	static List<String> names(List<String> kinds, List<RecordKind> all) {
		return all.stream().filter((kind) -> kinds.contains(kind.key())).map(RecordKind::name).toList();
	}

}
