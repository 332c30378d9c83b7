package org.partyplan.tracking;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people read them. */
final class Figures {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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

	static BigDecimal percent(BigDecimal numerator, BigDecimal denominator) {
		return (denominator.signum() == 0) ? BigDecimal.ZERO
				: numerator.multiply(HUNDRED).divide(denominator, 6, RoundingMode.HALF_UP);
	}

	/**
	 * A share never rounds up to a goal it has not reached; a small one is shown finely.
	 */
	static String share(BigDecimal percent) {
		int digits = (percent.compareTo(BigDecimal.TEN) < 0) ? 2 : 1;
		return percent.setScale(digits, RoundingMode.DOWN).stripTrailingZeros().toPlainString();
	}

	static BigDecimal part(BigDecimal whole, long part, long of) {
		return whole.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(of), 6, RoundingMode.HALF_UP);
	}

}
