package org.partyplan.reader.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.partyplan.reader.DraftMetric;
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

	/** A number takes over the period of the one before it in the sentence. */
	private static List<DraftMetric> metrics(List<Sighting> sightings) {
		List<DraftMetric> metrics = new ArrayList<>();
		Sighting last = null;
		Cadence period = null;
		for (Sighting sighting : sightings) {
			Cadence before = (last != null && sighting.goesOn(last, period)) ? period : null;
			period = sighting.cadence().orElse(before);
			metrics.add(sighting.metric(sighting.quantity().percent() ? null : before));
			last = sighting;
		}
		return metrics;
	}

}
