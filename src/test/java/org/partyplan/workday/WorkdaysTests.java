package org.partyplan.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringBootTest
class WorkdaysTests {

	@Autowired
	private Workdays workdays;

	@Autowired
	private HolidayKeeping holidays;

	@Autowired
	private HolidayYears years;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aHolidayIsNoWorkingDayAndAShiftedWeekendIsOne() {
		assertThat(this.workdays.isWorkingDay(LocalDate.of(2026, 2, 16))).isFalse();
		assertThat(this.workdays.isWorkingDay(LocalDate.of(2026, 2, 14))).isTrue();
		assertThat(this.workdays.isWorkingDay(LocalDate.of(2026, 2, 24))).isTrue();
		assertThat(this.workdays.isWorkingDay(LocalDate.of(2026, 3, 7))).isFalse();
	}

	@Test
	void fiveWorkingDaysAcrossTheSpringFestival() {
		assertThat(this.workdays.add(LocalDate.of(2026, 2, 11), 5))
			.isEqualTo(new WorkingDay(LocalDate.of(2026, 2, 25), false));
		assertThat(this.workdays.subtract(LocalDate.of(2026, 2, 25), 5).day()).isEqualTo(LocalDate.of(2026, 2, 11));
		assertThat(this.workdays.between(LocalDate.of(2026, 2, 11), LocalDate.of(2026, 2, 25))).isEqualTo(5);
		assertThat(this.workdays.add(LocalDate.of(2026, 2, 16), 0).day()).isEqualTo(LocalDate.of(2026, 2, 16));
	}

	@Test
	void aYearNotPublishedIsCountedByTheStatutoryHolidaysAndMarked() {
		WorkingDay day = this.workdays.add(LocalDate.of(2028, 9, 29), 1);
		assertThat(day.provisional()).isTrue();
		assertThat(day.day()).isEqualTo(LocalDate.of(2028, 10, 4));
		assertThat(this.workdays.add(LocalDate.of(2026, 12, 25), 10).provisional()).isTrue();
		assertThat(this.workdays.add(LocalDate.of(2026, 12, 21), 3).provisional()).isFalse();
	}

	/** For any day and count: going there and counting back agree. */
	@Test
	void addingAndCountingAgree() {
		for (LocalDate from = LocalDate.of(2024, 12, 1); from
			.isBefore(LocalDate.of(2027, 2, 1)); from = from.plusDays(13)) {
			for (int days : new int[] { 1, 5, 23 }) {
				LocalDate to = this.workdays.add(from, days).day();
				assertThat(this.workdays.between(from, to)).isEqualTo(days);
				assertThat(this.workdays.isWorkingDay(to)).isTrue();
			}
		}
	}

	@Test
	void anAdministratorEntersAYear() {
		assertThatThrownBy(() -> this.holidays.add(2031, span("元旦", 2031, 1, 1, 1))).hasMessage("workday.unpublished");
		this.holidays.publish(2031, new HolidayKeeping.Year("通知"));
		this.holidays.add(2031, span("元旦", 2031, 1, 1, 3));
		assertThatThrownBy(() -> this.holidays.add(2031, span("元旦", 2032, 1, 1, 1))).hasMessage("workday.otherYear");
		assertThatThrownBy(() -> this.holidays.add(2031, span("元旦", 2031, 1, 5, 1))).hasMessage("workday.span");
		assertThat(this.workdays.isWorkingDay(LocalDate.of(2031, 1, 2))).isFalse();
		assertThat(this.years.sheet(2031).spans()).singleElement().extracting(HolidayYears.Span::days).isEqualTo(3L);
		this.holidays.remove(2031, LocalDate.of(2031, 1, 1), LocalDate.of(2031, 1, 3));
		assertThat(this.workdays.isWorkingDay(LocalDate.of(2031, 1, 2))).isTrue();
	}

	@Test
	void whatIsSeededFitsTheWeek() {
		assertThat(this.jdbc.sql("select day from workday_day where not off").query(LocalDate.class).list())
			.allMatch((day) -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
	}

	private static HolidayKeeping.Span span(String name, int year, int month, int from, int to) {
		return new HolidayKeeping.Span(name, true, LocalDate.of(year, month, from), LocalDate.of(year, month, to));
	}

}
