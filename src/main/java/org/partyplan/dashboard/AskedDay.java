package org.partyplan.dashboard;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Days;

/**
 * The day an address asks about; where it cannot be shown, the page says so.
 *
 * @param day the day, or null for today
 * @param problem what is said, or null
 */
record AskedDay(@Nullable LocalDate day, @Nullable String problem) {

	static AskedDay of(@Nullable String asked, LocalDate today) {
		if (asked == null || asked.isBlank()) {
			return new AskedDay(null, null);
		}
		try {
			LocalDate day = Days.typed(asked);
			return day.isAfter(today) ? new AskedDay(null, Days.full(day) + "还没有到，下面是今天的情况。") : new AskedDay(day, null);
		}
		catch (DateTimeException wrong) {
			return new AskedDay(null, "“" + asked.strip() + "”不是日期，下面是今天的情况。");
		}
	}

}
