package org.partyplan.tracking;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Period;

/**
 * What the records say of one period, as far as it has gone.
 *
 * @param numerator summed
 * @param denominator summed
 * @param reached how many of the persons asked have reached the target
 * @param asked how many persons are asked
 * @param latest the last number handed in
 * @param records how many records there are
 */
record PeriodSums(Period period, BigDecimal numerator, BigDecimal denominator, int reached, int asked,
		@Nullable BigDecimal latest, int records) {

	static PeriodSums empty(Period period) {
		return new PeriodSums(period, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, null, 0);
	}

}
