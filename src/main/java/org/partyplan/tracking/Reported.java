package org.partyplan.tracking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** The last number handed in. */
record Reported(Goal goal, List<PeriodSums> stretches, LocalDate asOf) {

	MetricValue worth() {
		BigDecimal value = this.stretches.stream()
			.map(PeriodSums::latest)
			.filter(Objects::nonNull)
			.reduce((earlier, later) -> later)
			.orElse(null);
		return new MetricValue(health(value), value, this.goal.needed(), this.goal.upper(), null, null,
				"目标 " + this.goal.words(), outlook(value), this.goal.unit(), this.goal.percent());
	}

	private boolean over() {
		return !this.asOf.isBefore(this.stretches.get(this.stretches.size() - 1).period().end());
	}

	private MetricHealth health(@Nullable BigDecimal value) {
		if (value == null) {
			return MetricHealth.NONE;
		}
		if (this.goal.exceeded(value)) {
			return MetricHealth.OVER;
		}
		return this.goal.reached(value) ? (over() ? MetricHealth.MET : MetricHealth.FINE)
				: over() ? MetricHealth.LOST : MetricHealth.RISK;
	}

	private String outlook(@Nullable BigDecimal value) {
		if (value == null) {
			return "还没有人报数。请责任单位报一次。";
		}
		if (this.goal.exceeded(value)) {
			return "照最近报的数，" + this.goal.exceeding(value);
		}
		BigDecimal missing = this.goal.needed().subtract(value);
		return this.goal.reached(value) ? "照最近报的数，已在目标上。" : "照最近报的数，" + ((missing.signum() < 0) ? "超过上限 " : "还差 ")
				+ Figures.plain(missing.abs()) + Figures.unit(this.goal.unit()) + "。";
	}

}
