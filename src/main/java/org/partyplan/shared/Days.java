package org.partyplan.shared;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Days and months as people write them here. */
public final class Days {

	private static final Pattern TYPED = Pattern
		.compile("((?:19|2\\d)\\d{2})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))");

	private static final Pattern TYPED_MONTH = Pattern.compile("((?:19|2\\d)\\d{2})[-/.年](\\d{1,2})月?");

	private Days() {
	}

	/**
	 * A day as people type it: 2026-05-20, 2026/5/20, 2026.5.20, 20260520 and 2026年5月20日,
	 * from the year 1900 to 2999; everything else, and a day that is in no calendar, is
	 * none. No other reader of days is needed, and none lets through what the database
	 * cannot keep.
	 */
	public static LocalDate typed(String typed) {
		Matcher day = TYPED.matcher(plain(typed));
		if (!day.matches()) {
			throw new DateTimeException(typed);
		}
		int group = (day.group(2) != null) ? 2 : 4;
		return LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(group)),
				Integer.parseInt(day.group(group + 1)));
	}

	/** A month as people type it: 2026-05, 2026年5月; of the same years. */
	public static YearMonth typedMonth(String typed) {
		Matcher month = TYPED_MONTH.matcher(plain(typed));
		if (!month.matches()) {
			throw new DateTimeException(typed);
		}
		return YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
	}

	private static String plain(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
	}

	/** 5月20日. */
	public static String words(LocalDate day) {
		return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
	}

	/** 5月20日, with the year in front where it is another; nothing for no day. */
	public static String words(@Nullable LocalDate day, int year) {
		return (day == null) ? "" : (day.getYear() == year) ? words(day) : full(day);
	}

	/** 2026年5月20日; nothing for no day. */
	public static String full(@Nullable LocalDate day) {
		return (day == null) ? "" : day.getYear() + "年" + words(day);
	}

	/** 2026年5月. */
	public static String month(YearMonth month) {
		return month.getYear() + "年" + month.getMonthValue() + "月";
	}

	/** 星期一. */
	public static String weekday(LocalDate day) {
		return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA);
	}

	/** How much of a year has gone by a day, the day itself included: 38.1%. */
	public static String gone(int year, LocalDate day) {
		int days = Year.of(year).length();
		return Percent.of((day.getYear() > year) ? days : (day.getYear() < year) ? 0 : day.getDayOfYear(), days);
	}

}
