package org.partyplan.plan.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Cadence;

/** Finds the quantified targets in a passage. */
final class MetricFinder {

	private MetricFinder() {
	}

	static List<DraftMetric> find(Passage passage) {
		List<Sighting> sightings = Quantity.in(passage.text())
			.sorted(Comparator.comparingInt(Quantity::start))
			.map((quantity) -> Sighting.of(passage, quantity))
			.filter((sighting) -> Stream.of(MetricTrap.values()).noneMatch((trap) -> trap.test(sighting)))
			.filter((sighting) -> Stream.of(MetricRule.values()).anyMatch((rule) -> rule.test(sighting)))
			.toList();
		return metrics(sightings);
	}

	/** 其中… takes over the period of the number before it in the sentence. */
	private static List<DraftMetric> metrics(List<Sighting> sightings) {
		List<DraftMetric> metrics = new ArrayList<>();
		int sentence = -1;
		Cadence period = null;
		for (Sighting sighting : sightings) {
			period = period(sighting, (sighting.clause().sentence() == sentence) ? period : null);
			sentence = sighting.clause().sentence();
			metrics.add(sighting.metric(period));
		}
		return metrics;
	}

	private static @Nullable Cadence period(Sighting sighting, @Nullable Cadence before) {
		boolean percent = sighting.quantity().percent();
		return sighting.cadence().orElse(percent ? null : before);
	}

}
