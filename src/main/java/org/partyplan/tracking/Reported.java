package org.partyplan.tracking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** The last number handed in. */
record Reported(Goal goal, List<Stretch> stretches, LocalDate asOf) {

	Worth worth() {
		BigDecimal value = this.stretches.stream()
			.map(Stretch::latest)
			.filter(Objects::nonNull)
			.reduce((earlier, later) -> later)
			.orElse(null);
		return new Worth(health(value), value, this.goal.needed(), null, null, "目标 " + this.goal.words(),
				outlook(value), this.goal.unit(), this.goal.percent());
	}

	private boolean over() {
		return !this.asOf.isBefore(this.stretches.get(this.stretches.size() - 1).period().end());
	}

	private Health health(@Nullable BigDecimal value) {
		if (value == null) {
			return Health.NONE;
		}
		if (this.goal.exceeded(value)) {
			return Health.OVER;
		}
		return this.goal.reached(value) ? (over() ? Health.MET : Health.FINE) : over() ? Health.LOST : Health.RISK;
	}

	private String outlook(@Nullable BigDecimal value) {
		if (value == null) {
			return "还没有人报数。请责任单位报一次。";
		}
		BigDecimal missing = this.goal.needed().subtract(value);
		return this.goal.reached(value) ? "照最近报的数，已在目标上。"
				: "照最近报的数，还差 " + Figures.plain(missing.abs()) + Figures.unit(this.goal.unit()) + "。";
	}

}
