package org.partyplan.tracking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Percent;

/**
 * A share of what stands on the day, such as staff: it can change until the year ends.
 */
record Ratio(Goal goal, PeriodSums now, LocalDate asOf) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	MetricValue worth() {
		BigDecimal value = (this.now.denominator().signum() == 0) ? null
				: Percent.exact(this.now.numerator(), this.now.denominator());
		return new MetricValue(health(value), value, this.goal.needed(), this.goal.upper(), null, null, fraction(),
				outlook(value), this.goal.unit(), true);
	}

	private MetricHealth health(@Nullable BigDecimal value) {
		boolean over = this.asOf.getMonthValue() == 12 && this.asOf.getDayOfMonth() == 31
				|| this.asOf.getYear() > this.now.period().end().getYear();
		return (value == null) ? MetricHealth.NONE : this.goal.reached(value)
				? (over ? MetricHealth.MET : MetricHealth.FINE) : over ? MetricHealth.LOST : MetricHealth.RISK;
	}

	private String fraction() {
		return Figures.plain(this.now.numerator()) + " ÷ " + Figures.plain(this.now.denominator()) + "，目标 "
				+ this.goal.words();
	}

	private String outlook(@Nullable BigDecimal value) {
		if (value == null) {
			return "分母还没有登记，算不出来。";
		}
		BigDecimal missing = this.goal.needed()
			.multiply(this.now.denominator())
			.divide(HUNDRED, 0, RoundingMode.CEILING)
			.subtract(this.now.numerator());
		return this.goal.reached(value) ? "这一天在目标上。" : "按现在的 " + Figures.plain(this.now.denominator()) + "，还差 "
				+ Figures.plain(missing.abs()) + " 就到 " + Goal.exact(this.goal.needed()) + "%。";
	}

}
