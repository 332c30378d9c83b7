package org.partyplan.plan;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.Period;
import org.partyplan.shared.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TaskPeriodsTests {

	@Test
	void aQuarterlyTaskFallsDueOnEachQuartersLastDay() {
		assertThat(dueDays(Cadence.QUARTER, null, null, null)).containsExactly(day(3, 31), day(6, 30), day(9, 30),
				day(12, 31));
	}

	@Test
	void aDayIsTakenInThePeriodsLastMonth() {
		assertThat(dueDays(Cadence.HALF_YEAR, null, null, 15)).containsExactly(day(6, 15), day(12, 15));
	}

	@Test
	void aDayTheMonthLacksIsItsLast() {
		assertThat(dueDays(Cadence.MONTH, null, null, 31)).startsWith(day(1, 31), day(2, 28), day(3, 31), day(4, 30))
			.hasSize(12);
	}

	@Test
	void aSingleTaskFallsDueOnItsDayOrAtTheYearsEnd() {
		assertThat(dueDays(Cadence.ONCE, day(2, 20), null, null)).containsExactly(day(2, 20));
		assertThat(dueDays(Cadence.ONCE, null, null, null)).containsExactly(day(12, 31));
		assertThat(TaskPeriods.of(2026, Cadence.ONCE, day(2, 20), null, null).get(0).period())
			.isEqualTo(Period.year(2026));
	}

	@Test
	void aNodeFallsDueOnItsDayEvenWhereTheMoonSetsIt() {
		assertThat(dueDays(Cadence.NODE, null, "七一", null)).containsExactly(day(7, 1));
		assertThat(dueDays(Cadence.NODE, null, "春节", null)).containsExactly(day(2, 17));
	}

	@Test
	void aNodeNobodyKnowsIsRefused() {
		assertThatThrownBy(() -> dueDays(Cadence.NODE, null, "元宵灯会", null)).isInstanceOf(RuleBroken.class);
		assertThatThrownBy(() -> dueDays(Cadence.NODE, null, null, null)).isInstanceOf(RuleBroken.class);
	}

	@Test
	void aWeekEndsOnItsSundayAndTheYearHasAllItsWeeks() {
		assertThat(dueDays(Cadence.WEEK, null, null, 3)).hasSize(53).startsWith(day(1, 4));
	}

	private static List<LocalDate> dueDays(Cadence cadence, LocalDate dueOn, String node, Integer dueDay) {
		return TaskPeriods.of(2026, cadence, dueOn, node, dueDay).stream().map(DuePeriod::dueOn).toList();
	}

	private static LocalDate day(int month, int day) {
		return LocalDate.of(2026, month, day);
	}

}
