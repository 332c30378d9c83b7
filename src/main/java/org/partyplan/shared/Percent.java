package org.partyplan.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A share as people read it: rounded to one decimal as a spreadsheet does, but with as
 * many digits as it takes to stay on its own side of nought, of a hundred and of the
 * goal. So 100% never stands beside an open item, 0% never beside something done, and
 * 97.996% never passes for 98%.
 */
public final class Percent {

	/** As fine as a share is kept: finer than any two counts of records can differ by. */
	private static final int FINEST = 12;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private Percent() {
	}

	/** 27.3%, or — of nothing. */
	public static String of(long part, long whole) {
		return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
	}

	/**
	 * 27.3%, or — of nothing.
	 * @param goals in percent, none of which the words may seem to reach or to miss when
	 * the share does not
	 */
	public static String of(BigDecimal part, BigDecimal whole, BigDecimal... goals) {
		return (whole.signum() == 0) ? "—" : words(exact(part, whole), goals) + "%";
	}

	/** The share itself in percent, for reckoning; nought of nothing. */
	public static BigDecimal exact(BigDecimal part, BigDecimal whole) {
		return (whole.signum() == 0) ? BigDecimal.ZERO
				: part.multiply(HUNDRED).divide(whole, FINEST, RoundingMode.HALF_UP);
	}

	/** A share that is known in percent, without the sign: 27.3. */
	public static String words(BigDecimal percent, BigDecimal... goals) {
		List<BigDecimal> bounds = Stream.concat(Stream.of(BigDecimal.ZERO, HUNDRED), Stream.of(goals)).toList();
		int digits = 1;
		while (digits < FINEST && !faithful(percent, rounded(percent, digits), bounds)) {
			digits++;
		}
		return rounded(percent, digits).stripTrailingZeros().toPlainString();
	}

	private static BigDecimal rounded(BigDecimal percent, int digits) {
		return percent.setScale(digits, RoundingMode.HALF_UP);
	}

	private static boolean faithful(BigDecimal percent, BigDecimal shown, List<BigDecimal> bounds) {
		return bounds.stream().allMatch((bound) -> shown.compareTo(bound) == percent.compareTo(bound));
	}

}
