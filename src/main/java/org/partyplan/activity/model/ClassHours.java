package org.partyplan.activity.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/** 学时 are not clock hours: half a day gives 4, a day 8, anything shorter its hours. */
public final class ClassHours {

	private static final int HALF_DAY = 180;

	private static final int DAY = 360;

	private static final BigDecimal HOUR = BigDecimal.valueOf(60);

	private ClassHours() {
	}

	public static BigDecimal of(@Nullable Integer minutes) {
		if (minutes == null) {
			return BigDecimal.ONE;
		}
		return (minutes >= DAY) ? BigDecimal.valueOf(8) : (minutes >= HALF_DAY) ? BigDecimal.valueOf(4)
				: BigDecimal.valueOf(minutes).divide(HOUR, 1, RoundingMode.HALF_UP);
	}

}
