package org.partyplan.workday;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts 工作日 by the State Council's table of holidays and 调休. */
@Component
public class Workdays {

	private final JdbcClient jdbc;

	Workdays(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether people work on that day. */
	public boolean isWorkingDay(LocalDate day) {
		return holidays(day, day).working(day);
	}

	/** Whether the State Council's table of a year has been entered. */
	public boolean published(int year) {
		return this.jdbc.sql("select exists (select 1 from workday_year where year = ?)")
			.param(year)
			.query(Boolean.class)
			.single();
	}

	/**
	 * The n-th working day after a day, which itself does not count.
	 * @param from the day to count from
	 * @param days how many, 0 or more; 0 is the day itself
	 */
	public WorkingDay add(LocalDate from, int days) {
		return step(from, days, 1);
	}

	/** The n-th working day before a day, which itself does not count. */
	public WorkingDay subtract(LocalDate from, int days) {
		return step(from, days, -1);
	}

	/** How many working days lie after one day and up to another. */
	public int between(LocalDate after, LocalDate upTo) {
		if (!after.isBefore(upTo)) {
			return 0;
		}
		Predicate<LocalDate> working = holidays(after, upTo)::working;
		return (int) after.plusDays(1).datesUntil(upTo.plusDays(1)).filter(working).count();
	}

	private WorkingDay step(LocalDate from, int days, int direction) {
		LocalDate far = from.plusDays(direction * (2L * days + 40));
		Holidays holidays = (direction > 0) ? holidays(from, far) : holidays(far, from);
		LocalDate day = from;
		boolean provisional = !holidays.published(day);
		for (int left = days; left > 0;) {
			day = day.plusDays(direction);
			provisional |= !holidays.published(day);
			left -= holidays.working(day) ? 1 : 0;
		}
		return new WorkingDay(day, provisional && days > 0);
	}

	/** Two statements, whatever the span. */
	private Holidays holidays(LocalDate first, LocalDate last) {
		Set<Integer> years = new TreeSet<>(this.jdbc.sql("select year from workday_year where year between ? and ?")
			.params(first.getYear(), last.getYear())
			.query(Integer.class)
			.list());
		List<Day> days = this.jdbc.sql("select day, off from workday_day where day between ? and ?")
			.params(first, last)
			.query(Day.class)
			.list();
		Map<LocalDate, Boolean> off = days.stream().collect(Collectors.toMap(Day::day, Day::off));
		return new Holidays(years, off);
	}

	record Day(LocalDate day, boolean off) {
	}

}
