package org.partyplan.plan.editing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.MetricTerms;
import org.partyplan.shared.Cadence;

/** A metric as the side panel shows it. */
record MetricDetail(UUID id, String quote, String name, String comparator, String target, @Nullable String upperTarget,
		String unit, @Nullable Cadence cadence, @Nullable String measureKey, int version) {

	static final String SQL = """
			select m.id, m.quote, m.name, m.comparator, m.target, m.upper_target, m.unit, m.cadence, m.measure_key,
			       m.version
			from plan_metric m where m.id = :metric and m.plan_id = :id""";

	public MetricTerms terms() {
		return new MetricTerms(name(), comparator(), target(), upperTarget(), unit(), cadence(), measureKey());
	}

}
