package org.partyplan.admission.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.partyplan.admission.SomeCourse;
import org.partyplan.admission.planning.Projection;
import org.partyplan.regulation.Rules;
import org.partyplan.regulation.SomeAdmissionRules;

import static org.assertj.core.api.Assertions.assertThat;

class WindowTests {

	private static final Rules LAW = SomeAdmissionRules.ofAdmissions().rules();

	@Test
	void aMonthEndsOnTheLastDayOfAShorterOne() {
		assertThat(later(LocalDate.of(2027, 1, 31), 1)).isEqualTo("2027-02-28");
		assertThat(later(LocalDate.of(2028, 1, 31), 1)).isEqualTo("2028-02-29");
		assertThat(later(LocalDate.of(2028, 2, 29), 12)).isEqualTo("2029-02-28");
		assertThat(later(LocalDate.of(2026, 8, 31), 6)).isEqualTo("2027-02-28");
	}

	@Test
	void aThousandRandomDaysAgreeWithCountingDayByDay() {
		Random random = new Random(20261123);
		for (int i = 0; i < 1000; i++) {
			LocalDate from = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(6000));
			int months = random.nextInt(25);
			assertThat(later(from, months)).as("%s + %d", from, months).isEqualTo(counted(from, months));
		}
	}

	@Test
	void laterDaysNeverLeadToEarlierOnes() {
		Random random = new Random(4);
		for (int i = 0; i < 1000; i++) {
			LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
			int months = random.nextInt(24);
			assertThat(later(from.plusDays(1), months)).isAfterOrEqualTo(later(from, months));
			assertThat(later(from, months + 1)).isAfter(later(from, months));
		}
	}

	@Test
	void anExtensionPutsTheConversionOff() {
		Map<String, LocalDate> days = Map.of(AdmissionStepKind.MEETING, LocalDate.of(2025, 8, 31));
		AdmissionStepKind kind = SomeCourse.layout().kind(AdmissionStepKind.CONVERSION_MEETING);
		assertThat(Window.of(kind, SomeCourse.with(days), LAW).earliest()).isEqualTo("2026-08-31");
		assertThat(Window.of(kind, SomeCourse.with(days, List.of(), 6), LAW).earliest()).isEqualTo("2027-02-28");
	}

	@Test
	void aReviewIsDueHalfAYearAfterTheLast() {
		AdmissionStepKind kind = SomeCourse.layout().kind(AdmissionStepKind.EDUCATION);
		Map<String, LocalDate> days = Map.of(AdmissionStepKind.ACTIVIST, LocalDate.of(2026, 1, 5));
		assertThat(Window.of(kind, SomeCourse.with(days), LAW).latest()).isEqualTo("2026-07-05");
		assertThat(Window.of(kind, SomeCourse.with(days, List.of(LocalDate.of(2026, 6, 30)), null), LAW).latest())
			.isEqualTo("2026-12-30");
	}

	/** No step of a way laid out by the projection is refused as too early. */
	@Test
	void whatTheProjectionPromisesTheGatesAllow() {
		Random random = new Random(7);
		for (int i = 0; i < 300; i++) {
			LocalDate today = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1500));
			AdmissionProgress course = randomCourse(random, today);
			Projection projection = new Projection(course, SomeCourse.layout(), LAW, today);
			LocalDate approval = projection.earliest(AdmissionStepKind.APPROVAL);
			assertThat(approval).isAfterOrEqualTo(projection.earliest(AdmissionStepKind.MEETING));
			Map<String, LocalDate> all = new HashMap<>(course.days());
			SomeCourse.layout().kinds().forEach((kind) -> all.putIfAbsent(kind.key(), projection.earliest(kind.key())));
			AdmissionProgress done = SomeCourse.with(all);
			for (AdmissionStepKind kind : SomeCourse.layout().kinds()) {
				LocalDate earliest = Window.of(kind, done, LAW).earliest();
				if (!course.has(kind.key()) && earliest != null) {
					assertThat(done.day(kind.key())).isAfterOrEqualTo(earliest);
				}
			}
			assertThat(new Projection(course, SomeCourse.layout(), LAW, today.plusDays(1))
				.earliest(AdmissionStepKind.APPROVAL)).isAfterOrEqualTo(approval);
		}
	}

	private static AdmissionProgress randomCourse(Random random, LocalDate today) {
		Map<String, LocalDate> days = new HashMap<>();
		LocalDate day = today.minusDays(300 + random.nextInt(1000));
		int count = 1 + random.nextInt(6);
		for (AdmissionStepKind kind : SomeCourse.layout().kinds().subList(0, count)) {
			days.put(kind.key(), day);
			day = day.plusDays(random.nextInt(60));
		}
		return SomeCourse.with(days);
	}

	private static LocalDate later(LocalDate day, int months) {
		return Window.later(day, BigDecimal.valueOf(months), 0);
	}

	/**
	 * Walks day by day and counts a month whenever its day, or its last one, is reached.
	 */
	private static LocalDate counted(LocalDate from, int months) {
		LocalDate day = from;
		for (int left = months; left > 0;) {
			day = day.plusDays(1);
			boolean another = !YearMonth.from(day).equals(YearMonth.from(from));
			boolean reached = day.getDayOfMonth() == Math.min(from.getDayOfMonth(), day.lengthOfMonth());
			left -= (another && reached) ? 1 : 0;
		}
		return day;
	}

}
