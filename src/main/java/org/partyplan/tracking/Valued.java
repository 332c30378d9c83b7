package org.partyplan.tracking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Shape;
import org.partyplan.shared.Percent;

/**
 * A metric with what it is worth.
 *
 * @param worth for the unit asked about
 * @param whole for the whole organisation, where the unit is only a part of it
 * @param months the year's course
 * @param branches each by itself, where each has to reach the goal
 */
record Valued(MetricRow metric, Counting counting, MetricValue worth, @Nullable MetricValue whole, List<Month> months,
		List<EachBranch.Branch> branches) {

	public boolean share() {
		return this.counting.measure().shape().share();
	}

	public boolean each() {
		return this.counting.measure().shape() == Shape.EACH;
	}

	public boolean standing() {
		return this.counting.measure().shape().stands();
	}

	/** Whether whoever is there again adds nothing. */
	public boolean distinct() {
		return this.counting.measure().shape() == Shape.DISTINCT;
	}

	/** Whether each branch has to reach the goal by itself. */
	public boolean apart() {
		return this.metric.goal().apart() && !each();
	}

	/** Whether the unit's own figure is judged, rather than what it adds to the whole. */
	private boolean judged() {
		return share() || each() || apart();
	}

	/** What the chart's bars are. */
	public String course() {
		return reported() ? "到每月末最后报的数" : distinct() ? "每月人数，相加会比全年多" : standing() ? "每月末" : share() ? "每月占比" : "每月新增";
	}

	/** Whether it says something of the unit asked about. */
	boolean concerns() {
		return this.worth.value() != null && (judged() || this.worth.value().signum() > 0);
	}

	/**
	 * What the chart shows: a promise of the whole organisation is drawn for the whole.
	 */
	public MetricValue charted() {
		return (this.whole == null || judged()) ? this.worth : this.whole;
	}

	/** The whole organisation's figure, where the unit has one of its own beside it. */
	public boolean besides() {
		return this.whole != null && judged();
	}

	public boolean reported() {
		return this.counting.reported();
	}

	/** The tallest month, so that the chart fills its height. */
	public BigDecimal highest() {
		return this.months.stream().map(Month::figure).reduce(BigDecimal.ONE, BigDecimal::max);
	}

	/** A bar's height out of 60. */
	public int height(Month month) {
		BigDecimal top = (share() && !standing()) ? BigDecimal.valueOf(100) : highest();
		return month.figure()
			.multiply(BigDecimal.valueOf(60))
			.divide(top, 0, java.math.RoundingMode.HALF_UP)
			.intValue();
	}

	/** What one month added. */
	record Month(LocalDate month, BigDecimal numerator, BigDecimal denominator, BigDecimal goal, boolean share) {

		/** The same a month later. */
		Month again(LocalDate later) {
			return new Month(later, this.numerator, this.denominator, this.goal, this.share);
		}

		public BigDecimal figure() {
			return this.share ? Percent.exact(this.numerator, this.denominator) : this.numerator;
		}

		public String words() {
			return this.share ? Percent.of(this.numerator, this.denominator, this.goal) : Figures.plain(this.numerator);
		}

		public int number() {
			return this.month.getMonthValue();
		}

	}

}
