package org.partyplan.tracking;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Cadence;

/**
 * What a metric promises, in numbers.
 *
 * @param comparator {@code >=}, {@code <=} or {@code =}
 * @param target a number; null for a proportion such as 5:4:1, which nothing computes
 * @param upper the upper end of a range, or null
 * @param cadence the period it is counted over
 */
record Goal(String comparator, @Nullable BigDecimal target, @Nullable BigDecimal upper, String unit, Cadence cadence) {

	static Goal of(String comparator, String target, @Nullable String upper, String unit, @Nullable Cadence cadence) {
		return new Goal(comparator, number(target), number(upper), unit, (cadence == null) ? Cadence.YEAR : cadence);
	}

	/** ≥ 98%, = 30 名. */
	String words() {
		String sign = this.comparator.equals(">=") ? "≥ " : this.comparator.equals("<=") ? "≤ " : "";
		return (this.target == null) ? "" : sign + Figures.plain(this.target)
				+ ((this.upper == null) ? "" : "—" + Figures.plain(this.upper)) + Figures.unit(this.unit);
	}

	/** Whether it is a promise for each period rather than for the year. */
	boolean periodic() {
		return this.cadence != Cadence.YEAR && this.cadence != Cadence.ONCE && this.cadence != Cadence.NODE;
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
		BigDecimal most = (this.upper != null) ? this.upper : this.comparator.equals("=") ? this.target : null;
		return most != null && value.compareTo(most) > 0;
	}

	BigDecimal needed() {
		return (this.target == null) ? BigDecimal.ZERO : this.target;
	}

	private static @Nullable BigDecimal number(@Nullable String text) {
		return (text != null && text.matches("\\d+(\\.\\d+)?")) ? new BigDecimal(text) : null;
	}

}
