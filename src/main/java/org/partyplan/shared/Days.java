package org.partyplan.shared;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Days and months as people write them here. */
public final class Days {

	private Days() {
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
