package org.partyplan.tracking;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people read them. */
final class Figures {

	private Figures() {
	}

	/** One decimal at most, none where it is nought. */
	static String plain(BigDecimal value) {
		return value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}

	/** As a unit follows a figure: 98%, 12 次. */
	static String unit(String unit) {
		return unit.startsWith("%") ? unit : " " + unit;
	}

	/**
	 * What is due of things that come whole: nobody holds three quarters of a meeting.
	 */
	static BigDecimal whole(BigDecimal pace, BigDecimal goal) {
		return (goal.stripTrailingZeros().scale() > 0) ? pace : pace.setScale(0, RoundingMode.DOWN);
	}

	static BigDecimal part(BigDecimal whole, long part, long of) {
		return whole.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(of), 6, RoundingMode.HALF_UP);
	}

}
