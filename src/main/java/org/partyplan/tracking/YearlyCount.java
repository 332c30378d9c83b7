package org.partyplan.tracking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Period;

/**
 * So many in the year: a steady pace, and where the year ends if it goes on like this.
 */
record YearlyCount(Goal goal, List<PeriodSums> stretches, LocalDate asOf) {

	/** Before so many days have gone a forecast says nothing. */
	private static final int TOO_EARLY = 30;

	MetricValue worth() {
		BigDecimal value = this.stretches.stream().map(PeriodSums::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
		Period year = year();
		BigDecimal pace = Figures.part(this.goal.needed(), Reckoning.gone(year, this.asOf), Reckoning.days(year));
		BigDecimal forecast = forecast(value, year);
		return new MetricValue(health(value, forecast), value, this.goal.needed(), this.goal.upper(),
				Figures.whole(pace, this.goal.needed()), forecast, "目标" + " " + this.goal.words(),
				outlook(value, forecast, year), this.goal.unit(), false);
	}

	private Period year() {
		return new Period(this.stretches.get(0).period().start(),
				this.stretches.get(this.stretches.size() - 1).period().end(), "全年");
	}

	private boolean over() {
		return !this.asOf.isBefore(year().end());
	}

	private @Nullable BigDecimal forecast(BigDecimal value, Period year) {
		long gone = Reckoning.gone(year, this.asOf);
		return (gone < TOO_EARLY || over()) ? null : Figures.part(value, Reckoning.days(year), gone);
	}

	private MetricHealth health(BigDecimal value, @Nullable BigDecimal forecast) {
		boolean least = !this.goal.comparator().equals("<=");
		if (this.goal.exceeded(value)) {
			return MetricHealth.OVER;
		}
		if (this.goal.reached(value)) {
			return (least || over()) ? MetricHealth.MET
					: (forecast == null || this.goal.reached(forecast)) ? MetricHealth.FINE : MetricHealth.RISK;
		}
		return (over() || !least) ? MetricHealth.LOST
				: (forecast == null || this.goal.reached(forecast.setScale(0, RoundingMode.HALF_UP)))
						? MetricHealth.FINE : MetricHealth.RISK;
	}

	private String outlook(BigDecimal value, @Nullable BigDecimal forecast, Period year) {
		BigDecimal missing = this.goal.needed().subtract(value);
		if (this.goal.comparator().equals("<=")) {
			return (missing.signum() < 0) ? "已超过上限 " + amount(missing.negate()) + "。" : "还可以有 " + amount(missing) + "。";
		}
		if (missing.signum() <= 0) {
			return this.goal.exceeded(value) ? this.goal.exceeding(value)
					: (missing.signum() == 0) ? "正好达到。" : "已达到，多 " + amount(missing.negate()) + "。";
		}
		if (over()) {
			return "一年过完，还差 " + amount(missing) + "。";
		}
		return (forecast == null) ? "一年刚开始，还要 " + amount(missing) + "。" : expected(value, forecast, missing, year);
	}

	private String expected(BigDecimal value, BigDecimal forecast, BigDecimal missing, Period year) {
		if (this.goal.reached(forecast.setScale(0, RoundingMode.HALF_UP)) && value.signum() > 0) {
			long days = Figures.part(this.goal.needed(), Reckoning.gone(year, this.asOf), 1)
				.divide(value, 0, RoundingMode.CEILING)
				.longValue();
			LocalDate day = year.start().plusDays(Math.min(days, Reckoning.days(year)) - 1);
			return "按现在的节奏，年底预计 " + amount(forecast.setScale(0, RoundingMode.HALF_UP)) + "，" + day.getMonthValue()
					+ "月达到。";
		}
		return "按现在的节奏，年底预计 " + amount(forecast.setScale(0, RoundingMode.HALF_UP)) + "；还差 " + amount(missing) + "，"
				+ Reckoning.left(year, this.asOf) + "。";
	}

	private String amount(BigDecimal number) {
		return Figures.plain(number) + Figures.unit(this.goal.unit());
	}

}
