package org.partyplan.tracking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Each of the persons asked, by themselves, in each period. */
record EachOne(Goal goal, List<PeriodSums> stretches, LocalDate asOf) {

	MetricValue worth() {
		PeriodSums now = Reckoning.current(this.stretches, this.asOf);
		BigDecimal asked = BigDecimal.valueOf(now.asked());
		BigDecimal pace = Figures.part(asked, Reckoning.gone(now.period(), this.asOf), Reckoning.days(now.period()));
		return new MetricValue(health(now), (now.asked() == 0) ? null : BigDecimal.valueOf(now.reached()), asked, null,
				Figures.whole(pace, asked), null, now.asked() + " 人中 " + now.reached() + " 人达到，每人 " + this.goal.words(),
				outlook(now), "人", false);
	}

	private MetricHealth health(PeriodSums now) {
		if (now.asked() == 0) {
			return MetricHealth.NONE;
		}
		if (!missed().isEmpty()) {
			return MetricHealth.LOST;
		}
		boolean over = !this.asOf.isBefore(now.period().end());
		if (now.reached() >= now.asked()) {
			return MetricHealth.MET;
		}
		double gone = Reckoning.gone(now.period(), this.asOf) / (double) Reckoning.days(now.period());
		return over ? MetricHealth.LOST : (now.reached() < now.asked() * gone) ? MetricHealth.RISK : MetricHealth.FINE;
	}

	private List<PeriodSums> missed() {
		return this.stretches.stream()
			.filter((stretch) -> stretch.period().end().isBefore(this.asOf) && stretch.reached() < stretch.asked())
			.toList();
	}

	private String outlook(PeriodSums now) {
		if (now.asked() == 0) {
			return "截至这天没有要算的人。";
		}
		int missing = now.asked() - now.reached();
		String current = (missing <= 0) ? "本期每人都达到了。" : this.asOf.isBefore(now.period().end())
				? Reckoning.left(now.period(), this.asOf) + "，还差 " + missing + " 人。" : "还差 " + missing + " 人。";
		return missed().isEmpty() ? current : missed().get(0).period().name() + "有 "
				+ (missed().get(0).asked() - missed().get(0).reached()) + " 人没达到，补不回来。" + current;
	}

}
