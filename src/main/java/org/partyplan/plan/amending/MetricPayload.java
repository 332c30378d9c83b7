package org.partyplan.plan.amending;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.Metric;
import org.partyplan.plan.model.MetricTerms;
import org.partyplan.plan.text.Difference;
import org.partyplan.shared.Cadence;

/** A metric as an amendment keeps it. */
public record MetricPayload(UUID sectionId, @Nullable UUID itemId, String quote, String name, String comparator,
		String target, @Nullable String upperTarget, String unit, @Nullable Cadence cadence,
		@Nullable String measureKey) {

	private static final List<Difference.Field<MetricPayload>> FIELDS = List.of(
			new Difference.Field<>("指标", MetricPayload::name), new Difference.Field<>("目标", MetricPayload::goal),
			new Difference.Field<>("周期", MetricPayload::often), new Difference.Field<>("原句", MetricPayload::quote));

	static MetricPayload of(Metric metric) {
		MetricTerms terms = metric.terms();
		return new MetricPayload(metric.span().sectionId(), metric.span().itemId(), metric.span().quote(), terms.name(),
				terms.comparator(), terms.target(), terms.upperTarget(), terms.unit(), terms.cadence(),
				terms.measureKey());
	}

	MetricTerms terms() {
		return new MetricTerms(name(), comparator(), target(), upperTarget(), unit(), cadence(), measureKey());
	}

	List<Difference> from(@Nullable MetricPayload before) {
		return Difference.list(FIELDS, before, this);
	}

	String goal() {
		String range = (upperTarget() == null) ? terms().sign() + " " + target() : target() + "—" + upperTarget();
		return range + (unit().startsWith("%") ? "" : " ") + unit();
	}

	private String often() {
		return (cadence() == null) ? "全年" : cadence().label();
	}

}
