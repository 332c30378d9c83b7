package org.partyplan.tracking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * So many in each period: what a past period lacks cannot be made up for in a later one.
 */
record PeriodicCount(Goal goal, List<PeriodSums> stretches, LocalDate asOf) {

	/** A period in which this share has gone and nothing is there is at risk. */
	private static final double LATE = 0.6;

	MetricValue worth() {
		BigDecimal value = this.stretches.stream().map(PeriodSums::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal all = sum(Goal::needed);
		return new MetricValue(health(), value, all,
				(this.goal.upper() == null) ? null
						: sum((goal) -> (goal.upper() == null) ? goal.needed() : goal.upper()),
				Figures.whole(pace(), all), null, fraction(), outlook(), this.goal.unit(), false);
	}

	private BigDecimal sum(Function<Goal, BigDecimal> part) {
		return this.stretches.stream()
			.map((stretch) -> part.apply(of(stretch)))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** What a period asks for by itself. */
	private Goal of(PeriodSums stretch) {
		return this.goal.at(stretch.period());
	}

	private boolean past(PeriodSums stretch) {
		return stretch.period().end().isBefore(this.asOf);
	}

	private boolean falls(PeriodSums stretch) {
		return !of(stretch).reached(stretch.numerator());
	}

	private long missed() {
		return count((stretch) -> past(stretch) && falls(stretch));
	}

	private long count(Predicate<PeriodSums> kind) {
		return this.stretches.stream().filter(kind).count();
	}

	private PeriodSums current() {
		return Reckoning.current(this.stretches, this.asOf);
	}

	private BigDecimal pace() {
		return this.stretches.stream()
			.map((stretch) -> Figures.part(of(stretch).needed(), Reckoning.gone(stretch.period(), this.asOf),
					Reckoning.days(stretch.period())))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private MetricHealth health() {
		if (missed() > 0) {
			return MetricHealth.LOST;
		}
		PeriodSums now = current();
		if (!falls(now)) {
			return (count(this::falls) == 0) ? MetricHealth.MET : MetricHealth.FINE;
		}
		double gone = Reckoning.gone(now.period(), this.asOf) / (double) Reckoning.days(now.period());
		return (gone > LATE) ? MetricHealth.RISK : MetricHealth.FINE;
	}

	/** 第一季度 0，第二季度 1. */
	private String fraction() {
		List<PeriodSums> begun = this.stretches.stream()
			.filter((stretch) -> !stretch.period().start().isAfter(this.asOf))
			.toList();
		return begun.stream()
			.skip(Math.max(0, begun.size() - 4))
			.map((stretch) -> stretch.period().name() + " " + Figures.plain(stretch.numerator())
					+ (this.goal.periods().others().isEmpty() ? "" : "/" + Goal.exact(of(stretch).needed())))
			.collect(Collectors.joining("，"));
	}

	private String outlook() {
		String current = ofThisPeriod();
		if (missed() == 0) {
			return current;
		}
		String names = this.stretches.stream()
			.filter((stretch) -> past(stretch) && falls(stretch))
			.map((stretch) -> stretch.period().name())
			.limit(4)
			.collect(Collectors.joining("、"));
		long reachable = this.stretches.size() - missed();
		return names + "没做到，补不回来；以后每期做到，全年是 " + reachable + "/" + this.stretches.size() + " 期。" + current;
	}

	private String ofThisPeriod() {
		PeriodSums now = current();
		if (past(now)) {
			return (missed() == 0) ? "每一期都做到了。" : "";
		}
		String name = now.period().name();
		if (!falls(now)) {
			return name + "已做到" + (of(now).exceeded(now.numerator()) ? "，比计划的多。" : "。");
		}
		return name + "还差 " + Figures.plain(of(now).needed().subtract(now.numerator())) + Figures.unit(this.goal.unit())
				+ "，" + Reckoning.left(now.period(), this.asOf) + "。";
	}

}
