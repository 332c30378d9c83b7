package org.partyplan.tracking;

import java.math.BigDecimal;
import java.time.LocalDate;

/** How many stand on the day: no pace and no forecast, for they do not add up. */
record MetricStanding(Goal goal, PeriodSums now, LocalDate asOf) {

	MetricValue worth() {
		BigDecimal value = this.now.numerator();
		return new MetricValue(health(value), value, this.goal.needed(), this.goal.upper(), null, null,
				"目标 " + this.goal.words(), outlook(value), this.goal.unit(), false);
	}

	private MetricHealth health(BigDecimal value) {
		if (this.goal.exceeded(value)) {
			return MetricHealth.OVER;
		}
		boolean over = this.now.period().end().getMonthValue() == 12 && !this.asOf.isBefore(this.now.period().end());
		return this.goal.reached(value) ? (over ? MetricHealth.MET : MetricHealth.FINE)
				: over ? MetricHealth.LOST : MetricHealth.RISK;
	}

	private String outlook(BigDecimal value) {
		BigDecimal missing = this.goal.needed().subtract(value);
		return this.goal.exceeded(value) ? "这一天" + this.goal.exceeding(value) : this.goal.reached(value) ? "这一天在目标上。"
				: "这一天是 " + amount(value) + "，还差 " + amount(missing.abs()) + "。";
	}

	private String amount(BigDecimal number) {
		return Figures.plain(number) + Figures.unit(this.goal.unit());
	}

}
