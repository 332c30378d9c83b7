package org.partyplan.tracking;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Measure;
import org.partyplan.measure.RecordKind;
import org.partyplan.measure.RecordKinds;

import org.springframework.stereotype.Component;

/** Finds out how metrics are counted: by what was chosen, or else by their words. */
@Component
class MeasuresOfMetrics {

	/** What plans ask for and no records answer yet. */
	private static final Map<String, String> PENDING = Map.of("risk-points", "廉政风险台账", "control-measures", "廉政风险台账");

	private final Map<String, Measure> measures;

	MeasuresOfMetrics(List<Measure> measures) {
		this.measures = measures.stream().collect(Collectors.toMap(Measure::key, Function.identity()));
	}

	/** Everything that can be chosen, by name. */
	List<Measure> all() {
		return this.measures.values().stream().sorted(java.util.Comparator.comparing(Measure::name)).toList();
	}

	Basis of(MetricRow metric, List<RecordKind> kinds) {
		String key = metric.key();
		Measure measure = (key == null) ? null : this.measures.get(key);
		if (measure == null || metric.goal().target() == null) {
			return new Basis(reported(), List.of(), List.of(), pending(key));
		}
		List<String> counted = counted(measure, metric, kinds);
		return new Basis(measure, counted, Basis.names(counted, kinds), null);
	}

	private static List<String> counted(Measure measure, MetricRow metric, List<RecordKind> kinds) {
		if (!measure.kinds().isEmpty()) {
			return measure.kinds();
		}
		return !metric.kinds().isEmpty() ? metric.kinds()
				: RecordKinds.meant(metric.name(), kinds)
					.or(() -> RecordKinds.meant(metric.words(), kinds))
					.map((kind) -> List.of(kind.key()))
					.orElse(List.of());
	}

	private Measure reported() {
		return java.util.Objects.requireNonNull(this.measures.get(ReportedMeasure.KEY));
	}

	private static @Nullable String pending(@Nullable String key) {
		return (key == null || key.equals(ReportedMeasure.KEY)) ? null : PENDING.getOrDefault(key, key);
	}

}
