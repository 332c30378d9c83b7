package org.partyplan.tracking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Percent;
import org.partyplan.shared.Period;

/** A share: of the year so far, or of the period if it is promised for each. */
record Share(Goal goal, List<PeriodSums> stretches, LocalDate asOf) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	MetricValue worth() {
		BigDecimal numerator = sum(true);
		BigDecimal denominator = sum(false);
		BigDecimal value = (denominator.signum() == 0) ? null : Percent.exact(numerator, denominator);
		return new MetricValue(health(value), value, this.goal.needed(), this.goal.upper(), null, null,
				fraction(numerator, denominator), outlook(value, numerator, denominator), this.goal.unit(), true);
	}

	/** The stretches that count: all of the year, or the last one that has begun. */
	private List<PeriodSums> counted() {
		return this.goal.periodic() ? List.of(Reckoning.current(this.stretches, this.asOf)) : this.stretches;
	}

	private Period period() {
		List<PeriodSums> counted = counted();
		return new Period(counted.get(0).period().start(), counted.get(counted.size() - 1).period().end(), "");
	}

	private BigDecimal sum(boolean upper) {
		return counted().stream()
			.map((stretch) -> upper ? stretch.numerator() : stretch.denominator())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private MetricHealth health(@Nullable BigDecimal value) {
		if (value == null) {
			return MetricHealth.NONE;
		}
		boolean over = !this.asOf.isBefore(period().end());
		if (this.goal.reached(value)) {
			return over ? MetricHealth.MET : MetricHealth.FINE;
		}
		return over ? MetricHealth.LOST : MetricHealth.RISK;
	}

	private String fraction(BigDecimal numerator, BigDecimal denominator) {
		return Figures.plain(numerator) + " ÷ " + Figures.plain(denominator) + "，目标 " + this.goal.words();
	}

	private String outlook(@Nullable BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
		if (value == null) {
			return "还没有可算的记录。";
		}
		BigDecimal needed = this.goal.needed().multiply(denominator).divide(HUNDRED, 0, RoundingMode.CEILING);
		BigDecimal missing = needed.subtract(numerator);
		if (this.goal.comparator().equals("<=")) {
			return (missing.signum() < 0) ? "超过上限。" : "在上限之内。";
		}
		if (missing.signum() <= 0) {
			BigDecimal spare = numerator.subtract(needed);
			return (spare.signum() == 0) ? "正好达到，没有余地。" : "比目标多 " + Figures.plain(spare) + "，还有余地。";
		}
		return "再补 " + Figures.plain(missing) + " 就到 " + Goal.exact(this.goal.needed()) + "%；还没补的有 "
				+ Figures.plain(denominator.subtract(numerator)) + "。";
	}

}
