package org.partyplan.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The days off known for some years: as published, else the statutory holidays, which the
 * calendar alone gives.
 */
final class Holidays {

	private final Set<Integer> published;

	private final Map<LocalDate, Boolean> off;

	private final Map<Integer, Set<LocalDate>> statutory = new HashMap<>();

	Holidays(Set<Integer> published, Map<LocalDate, Boolean> off) {
		this.published = published;
		this.off = off;
	}

	boolean published(LocalDate day) {
		return this.published.contains(day.getYear());
	}

	boolean working(LocalDate day) {
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		if (published(day)) {
			return !this.off.getOrDefault(day, weekend);
		}
		return !weekend && !this.statutory.computeIfAbsent(day.getYear(), Holidays::statutory).contains(day);
	}

	/** 全国年节及纪念日放假办法, as of 2025. */
	private static Set<LocalDate> statutory(int year) {
		Set<LocalDate> days = new HashSet<>();
		Nodes.day("春节", year).ifPresent((first) -> add(days, first.minusDays(1), 4));
		Nodes.day("清明", year).ifPresent(days::add);
		Nodes.day("端午", year).ifPresent(days::add);
		Nodes.day("中秋", year).ifPresent(days::add);
		add(days, LocalDate.of(year, 1, 1), 1);
		add(days, LocalDate.of(year, 5, 1), 2);
		add(days, LocalDate.of(year, 10, 1), 3);
		return days;
	}

	private static void add(Set<LocalDate> days, LocalDate first, int count) {
		first.datesUntil(first.plusDays(count)).forEach(days::add);
	}

}
