package org.partyplan.tracking;

import java.time.LocalDate;
import java.util.List;

import org.partyplan.measure.Shape;
import org.partyplan.shared.Days;
import org.partyplan.shared.Period;

/**
 * Works out what a metric is worth on a day: one rule for each way in which records add
 * up.
 */
final class Reckoning {

	private Reckoning() {
	}

	/**
	 * The worth.
	 * @param stretches the metric's periods of the year in order, those to come empty
	 * @param asOf the day; stretches hold nothing later
	 */
	static MetricValue of(Goal goal, Shape shape, List<PeriodSums> stretches, LocalDate asOf) {
		LocalDate begins = stretches.get(0).period().start();
		if (asOf.isBefore(begins)) {
			return new MetricValue(MetricHealth.NONE, null, goal.needed(), goal.upper(), null, null,
					"目标 " + goal.whole(), "从 " + Days.full(begins) + "起算，到" + Days.full(asOf) + "还没有开始。", goal.unit(),
					shape.share());
		}
		return switch (shape) {
			case COUNT, DISTINCT -> goal.periodic() ? new PeriodicCount(goal, stretches, asOf).worth()
					: new YearlyCount(goal, stretches, asOf).worth();
			case SHARE -> new Share(goal, stretches, asOf).worth();
			case EACH -> new EachOne(goal, stretches, asOf).worth();
			case STANDING -> new MetricStanding(goal, current(stretches, asOf), asOf).worth();
			case RATIO -> new Ratio(goal, current(stretches, asOf), asOf).worth();
			case LATEST -> new Reported(goal, stretches, asOf).worth();
		};
	}

	/** The stretch a day lies in; the last one after the year. */
	static PeriodSums current(List<PeriodSums> stretches, LocalDate asOf) {
		return stretches.stream()
			.filter((stretch) -> !stretch.period().end().isBefore(asOf))
			.findFirst()
			.orElse(stretches.get(stretches.size() - 1));
	}

	/** How many days of a period have gone, the day itself included. */
	static long gone(Period period, LocalDate asOf) {
		LocalDate until = asOf.isAfter(period.end()) ? period.end() : asOf;
		return Math.max(0, until.toEpochDay() - period.start().toEpochDay() + 1);
	}

	static long days(Period period) {
		return period.end().toEpochDay() - period.start().toEpochDay() + 1;
	}

	static String left(Period period, LocalDate asOf) {
		return "离 " + Days.words(period.end()) + "还有 " + (period.end().toEpochDay() - asOf.toEpochDay()) + " 天";
	}

}
