package org.partyplan.tracking;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.GoalPeriods;
import org.partyplan.measure.GoalScope;
import org.partyplan.measure.GoalWords;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.Period;

/**
 * What a metric promises, in numbers.
 *
 * @param comparator {@code >=}, {@code <=} or {@code =}
 * @param target a number; null for a proportion such as 5:4:1, which nothing computes
 * @param upper the upper end of a range, or null
 * @param cadence the period it is counted over
 * @param scope who has to reach it
 * @param periods which periods it is set for, and what some of them ask for instead
 */
record Goal(String comparator, @Nullable BigDecimal target, @Nullable BigDecimal upper, String unit, Cadence cadence,
		GoalScope scope, GoalPeriods periods) {

	static Goal of(String comparator, String target, @Nullable String upper, String unit, @Nullable Cadence cadence) {
		return new Goal(comparator, number(target), number(upper), unit, (cadence == null) ? Cadence.YEAR : cadence,
				GoalScope.WHOLE, GoalPeriods.ALL);
	}

	/** The same for other periods. */
	Goal within(GoalPeriods wanted) {
		return new Goal(this.comparator, this.target, this.upper, this.unit, this.cadence, this.scope, wanted);
	}

	/** The same for others. */
	Goal of(GoalScope wanted) {
		return new Goal(this.comparator, this.target, this.upper, this.unit, this.cadence, wanted, this.periods);
	}

	/** What one of its periods asks for. */
	Goal at(Period period) {
		int number = periodic() ? GoalPeriods.number(period, this.cadence) : 0;
		BigDecimal other = this.periods.others().get(number);
		return (other == null) ? this
				: new Goal(this.comparator, other, null, this.unit, this.cadence, this.scope, GoalPeriods.ALL);
	}

	/** The periods of a year that it is set for. */
	List<Period> periods(int year) {
		List<Period> all = Period.of(year, periodic() ? this.cadence : Cadence.YEAR);
		List<Period> asked = all.stream()
			.filter((period) -> !periodic() || this.periods.asks(GoalPeriods.number(period, this.cadence)))
			.toList();
		return asked.isEmpty() ? all : asked;
	}

	/** ≥ 98%, 30 名, 2—3 个. */
	String words() {
		return (this.target == null) ? "" : GoalWords.of(this.comparator, exact(this.target),
				(this.upper == null) ? null : exact(this.upper), this.unit);
	}

	/** 每个支部每季度 ≥ 1 次，从第二季度起. */
	public String whole() {
		return GoalWords.whole(words(), periodic() ? this.cadence : null, this.scope, this.periods, this.unit);
	}

	/** Whether it is a promise for each period rather than for the year. */
	boolean periodic() {
		return this.cadence != Cadence.YEAR && this.cadence != Cadence.ONCE && this.cadence != Cadence.NODE;
	}

	/** Whether every branch has to reach it by itself. */
	boolean apart() {
		return this.scope == GoalScope.EACH;
	}

	boolean percent() {
		return this.unit.startsWith("%");
	}

	/** A value keeps the promise as far as it can be kept by reaching something. */
	boolean reached(BigDecimal value) {
		int order = value.compareTo(needed());
		return this.comparator.equals("<=") ? order <= 0 : order >= 0;
	}

	/** More than was handed down. */
	boolean exceeded(BigDecimal value) {
		@Nullable BigDecimal most = most();
		return most != null && value.compareTo(most) > 0;
	}

	/** By how much: 比下达的多 2 个, 比上限多 1 个. */
	String exceeding(BigDecimal value) {
		BigDecimal most = (most() == null) ? needed() : most();
		return ((this.upper == null) ? "比下达的多 " : "比上限多 ") + Figures.plain(value.subtract(most))
				+ Figures.unit(this.unit) + "，请核对是不是要报告。";
	}

	BigDecimal needed() {
		return (this.target == null) ? BigDecimal.ZERO : this.target;
	}

	private @Nullable BigDecimal most() {
		return (this.upper != null) ? this.upper : this.comparator.equals("=") ? this.target : null;
	}

	/** A goal is never rounded. */
	static String exact(BigDecimal figure) {
		return figure.stripTrailingZeros().toPlainString();
	}

	private static @Nullable BigDecimal number(@Nullable String text) {
		return (text != null && text.matches("\\d+(\\.\\d+)?")) ? new BigDecimal(text) : null;
	}

}
