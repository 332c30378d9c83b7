package org.partyplan.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A stretch of a year in which a repeated piece of work is due once.
 *
 * @param start first day
 * @param end last day
 * @param label such as 2026年第二季度
 */
public record Period(LocalDate start, LocalDate end, String label) {

	private static final String[] QUARTERS = { "一", "二", "三", "四" };

	public Period {
		if (end.isBefore(start)) {
			throw new IllegalArgumentException("a period ends before it starts");
		}
	}

	/** The whole year. */
	public static Period year(int year) {
		return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), year + "年");
	}

	/** The half-year 1 or 2. */
	public static Period halfYear(int year, int half) {
		return months(year, half * 6 - 5, 6, year + "年" + ((half == 1) ? "上半年" : "下半年"));
	}

	/** The quarter 1 to 4. */
	public static Period quarter(int year, int quarter) {
		return months(year, quarter * 3 - 2, 3, year + "年第" + QUARTERS[quarter - 1] + "季度");
	}

	/** The month 1 to 12. */
	public static Period month(int year, int month) {
		return months(year, month, 1, year + "年" + month + "月");
	}

	/** The quarter a day lies in. */
	public static Period quarterOf(LocalDate day) {
		return quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
	}

	/** All periods of a year for a cadence; one for those that do not repeat. */
	public static List<Period> of(int year, Cadence cadence) {
		return switch (cadence) {
			case WEEK -> weeks(year);
			case MONTH -> IntStream.rangeClosed(1, 12).mapToObj((month) -> month(year, month)).toList();
			case QUARTER -> IntStream.rangeClosed(1, 4).mapToObj((quarter) -> quarter(year, quarter)).toList();
			case HALF_YEAR -> List.of(halfYear(year, 1), halfYear(year, 2));
			case YEAR, ONCE, NODE -> List.of(year(year));
		};
	}

	/** 第二季度, without the year. */
	public String name() {
		return this.label.replaceFirst("^\\d{4}年(?=.)", "");
	}

	/** Whether a day lies in it. */
	public boolean contains(LocalDate day) {
		return !day.isBefore(this.start) && !day.isAfter(this.end);
	}

	private static Period months(int year, int first, int count, String label) {
		return new Period(LocalDate.of(year, first, 1), YearMonth.of(year, first + count - 1).atEndOfMonth(), label);
	}

	/** The ISO weeks whose Thursday lies in the year. */
	private static List<Period> weeks(int year) {
		LocalDate first = LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY);
		return IntStream.range(0, 53)
			.mapToObj((week) -> first.plusWeeks(week))
			.filter((monday) -> monday.plusDays(3).getYear() == year)
			.map((monday) -> new Period(monday, monday.plusDays(6),
					year + "年第" + monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + "周"))
			.toList();
	}

}
