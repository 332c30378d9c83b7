package org.partyplan.operations;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days on which things happened to a year's plan. */
final class TrialDays {

	private TrialDays() {
	}

	/** The day a year's plan is issued: before any spring festival. */
	static LocalDate issue(int year) {
		return workday(LocalDate.of(year, 1, 15));
	}

	/** The day from which its one amendment is in force. */
	static LocalDate amendment(int year) {
		return workday(LocalDate.of(year, 4, 14));
	}

	/** The day itself, or the Friday before a weekend. */
	static LocalDate workday(LocalDate day) {
		return switch (day.getDayOfWeek()) {
			case SATURDAY -> day.with(DayOfWeek.FRIDAY);
			case SUNDAY -> day.minusDays(2);
			default -> day;
		};
	}

	/** A working hour of a day. */
	static Timestamp at(LocalDate day, int hour) {
		return Timestamp.from(day.atTime(hour, 20).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
	}

}
