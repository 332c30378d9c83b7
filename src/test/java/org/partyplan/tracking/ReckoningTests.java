package org.partyplan.tracking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partyplan.measure.GoalPeriods;
import org.partyplan.measure.Shape;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.Period;

import static org.assertj.core.api.Assertions.assertThat;

class ReckoningTests {

	private static final LocalDate MAY = LocalDate.of(2026, 5, 20);

	@ParameterizedTest
	@CsvSource({ ">=, 12, 5, 2026-05-20, FINE", ">=, 12, 3, 2026-05-20, RISK", ">=, 12, 12, 2026-05-20, MET",
			">=, 12, 11, 2026-12-31, LOST", "=, 30, 31, 2026-05-20, OVER", "=, 30, 30, 2026-05-20, MET",
			"<=, 2, 3, 2026-05-20, LOST", "<=, 2, 1, 2026-05-20, RISK", "<=, 5, 1, 2026-05-20, FINE",
			"<=, 2, 1, 2026-12-31, MET", ">=, 12, 0, 2026-01-05, FINE" })
	void aCountForTheYearIsHeldAgainstASteadyPace(String sign, String target, String value, LocalDate day,
			MetricHealth health) {
		assertThat(yearly(sign, target, value, day).health()).isEqualTo(health);
	}

	@Test
	void theForecastGoesOnAtThePaceSoFar() {
		MetricValue worth = yearly(">=", "12", "5", MAY);
		assertThat(worth.forecast()).isEqualByComparingTo("13.035714");
		assertThat(worth.pace()).isEqualByComparingTo("4");
		assertThat(worth.outlook()).isEqualTo("按现在的节奏，年底预计 13 次，12月达到。");
	}

	@Test
	void whatIsMissingIsSaidWithTheDaysLeft() {
		assertThat(yearly(">=", "12", "3", MAY).outlook()).isEqualTo("按现在的节奏，年底预计 8 次；还差 9 次，离 12月31日还有 225 天。");
	}

	@Test
	void moreThanWasHandedDownIsWorthALook() {
		assertThat(yearly("=", "30", "31", MAY).outlook()).isEqualTo("比下达的多 1 次，请核对是不是要报告。");
	}

	@Test
	void aQuarterThatWentWithoutCannotBeMadeUpFor() {
		MetricValue worth = quarterly(MAY, "0", "1");
		assertThat(worth.health()).isEqualTo(MetricHealth.LOST);
		assertThat(worth.fraction()).isEqualTo("第一季度 0，第二季度 1");
		assertThat(worth.goal()).isEqualByComparingTo("4");
		assertThat(worth.outlook()).isEqualTo("第一季度没做到，补不回来；以后每期做到，全年是 3/4 期。第二季度已做到。");
	}

	@Test
	void aQuarterThatIsNotOverYetIsAtRiskOnlyLate() {
		assertThat(quarterly(LocalDate.of(2026, 4, 20), "1", "0").health()).isEqualTo(MetricHealth.FINE);
		assertThat(quarterly(LocalDate.of(2026, 6, 20), "1", "0").health()).isEqualTo(MetricHealth.RISK);
		assertThat(quarterly(LocalDate.of(2026, 6, 20), "1", "0").outlook()).isEqualTo("第二季度还差 1 次，离 6月30日还有 10 天。");
	}

	/** 自第二季度起每季度一次，第四季度加开一次. */
	@Test
	void whatBeginsInTheSecondQuarterIsNotJudgedForTheFirst() {
		Goal goal = Goal.of(">=", "1", null, "次", Cadence.QUARTER).within(GoalPeriods.of("2-53;4=2"));
		LocalDate november = LocalDate.of(2026, 11, 30);
		MetricValue worth = reckoned(goal, november, "1", "1", "0");
		assertThat(worth.health()).isEqualTo(MetricHealth.RISK);
		assertThat(worth.goal()).isEqualByComparingTo("4");
		assertThat(worth.fraction()).isEqualTo("第二季度 1/1，第三季度 1/1，第四季度 0/2");
		assertThat(worth.outlook()).isEqualTo("第四季度还差 2 次，离 12月31日还有 31 天。");
		assertThat(worth.bullet().paceWords()).isEqualTo("该到 3 次");
		assertThat(reckoned(goal, november, "1", "1", "2").health()).isEqualTo(MetricHealth.MET);
		assertThat(reckoned(goal, november, "1", "1", "1").health()).isEqualTo(MetricHealth.RISK);
		MetricValue march = reckoned(goal, LocalDate.of(2026, 3, 31));
		assertThat(march.health()).isEqualTo(MetricHealth.NONE);
		assertThat(march.value()).isNull();
		assertThat(march.outlook()).isEqualTo("从 2026年4月1日起算，到2026年3月31日还没有开始。");
	}

	@Test
	void onceInEachHalfOfTheYearIsTwo() {
		Goal goal = Goal.of("=", "1", null, "次", Cadence.HALF_YEAR);
		assertThat(reckoned(goal, LocalDate.of(2026, 11, 30), "1", "0").goal()).isEqualByComparingTo("2");
		assertThat(reckoned(goal, LocalDate.of(2026, 11, 30), "1", "1").health()).isEqualTo(MetricHealth.MET);
		assertThat(reckoned(goal, LocalDate.of(2026, 11, 30), "2", "0").health()).isEqualTo(MetricHealth.RISK);
	}

	@Test
	void aRangeKeepsBothEnds() {
		Goal goal = Goal.of("=", "1", "2", "个", Cadence.YEAR);
		assertThat(goal.words()).isEqualTo("1—2 个");
		MetricValue two = yearly(goal, "2");
		assertThat(two.health()).isEqualTo(MetricHealth.MET);
		assertThat(two.bullet().goalWords()).isEqualTo("目标 1—2 个");
		assertThat(two.bullet().upper()).isGreaterThan(two.bullet().goal());
		assertThat(yearly(goal, "3").health()).isEqualTo(MetricHealth.OVER);
		assertThat(yearly(goal, "3").outlook()).isEqualTo("比上限多 1 个，请核对是不是要报告。");
		Goal quarterly = Goal.of(">=", "2", "3", "个", Cadence.QUARTER);
		assertThat(reckoned(quarterly, LocalDate.of(2026, 11, 30), "2", "3", "2", "2").bullet().goalWords())
			.isEqualTo("目标 8—12 个");
	}

	@Test
	void nobodyHoldsAPartOfAMeeting() {
		Goal goal = Goal.of(">=", "30", null, "个", Cadence.YEAR);
		assertThat(yearly(goal, "20").bullet().paceWords()).doesNotContain(".");
		assertThat(yearly(Goal.of(">=", "4.5", null, "小时", Cadence.YEAR), "2").bullet().paceWords()).contains(".");
	}

	@Test
	void aStateAndItsSentenceSayTheSame() {
		MetricValue over = Reckoning.of(Goal.of("=", "5", null, "个", Cadence.YEAR), Shape.LATEST, List
			.of(new PeriodSums(Period.year(2026), BigDecimal.TEN, BigDecimal.ZERO, 0, 0, BigDecimal.valueOf(7), 1)),
				MAY);
		assertThat(over.health()).isEqualTo(MetricHealth.OVER);
		assertThat(over.outlook()).isEqualTo("照最近报的数，比下达的多 2 个，请核对是不是要报告。");
		MetricValue most = Reckoning.of(Goal.of("<=", "5", null, "个", Cadence.YEAR), Shape.LATEST, List
			.of(new PeriodSums(Period.year(2026), BigDecimal.TEN, BigDecimal.ZERO, 0, 0, BigDecimal.valueOf(7), 1)),
				MAY);
		assertThat(most.outlook()).isEqualTo("照最近报的数，超过上限 2 个。");
	}

	/** A day before the year says so, whatever the metric. */
	@ParameterizedTest
	@EnumSource(Shape.class)
	void beforeItsYearNothingIsFine(Shape shape) {
		MetricValue worth = Reckoning.of(Goal.of(">=", "5", null, "个", Cadence.YEAR), shape,
				List.of(PeriodSums.empty(Period.year(2026))), LocalDate.of(2025, 6, 30));
		assertThat(worth.health()).isEqualTo(MetricHealth.NONE);
		assertThat(worth.outlook()).contains("还没有开始");
	}

	private static MetricValue yearly(Goal goal, String count) {
		return Reckoning.of(goal, Shape.COUNT, List.of(stretch(Period.year(2026), count, "0")),
				LocalDate.of(2026, 9, 17));
	}

	/** Counts of the goal's periods, as far as they have begun. */
	private static MetricValue reckoned(Goal goal, LocalDate asOf, String... counts) {
		List<PeriodSums> stretches = new ArrayList<>();
		List<Period> periods = goal.periods(2026);
		for (int i = 0; i < periods.size(); i++) {
			stretches
				.add((i < counts.length) ? stretch(periods.get(i), counts[i], "0") : PeriodSums.empty(periods.get(i)));
		}
		return Reckoning.of(goal, Shape.COUNT, stretches, asOf);
	}

	@Test
	void aShareSaysHowMuchIsStillNeeded() {
		MetricValue worth = share("98", "495", "510", MAY);
		assertThat(worth.figure()).isEqualTo("97.1");
		assertThat(worth.health()).isEqualTo(MetricHealth.RISK);
		assertThat(worth.outlook()).isEqualTo("再补 5 就到 98%；还没补的有 15。");
	}

	@Test
	void aShareJustBelowItsGoalDoesNotRoundUpToIt() {
		assertThat(share("98", "979999", "1000000", MAY).figure()).isEqualTo("97.9999");
	}

	@Test
	void aShareJustReachedHasNoRoomLeft() {
		assertThat(share("80", "24", "30", MAY).outlook()).isEqualTo("正好达到，没有余地。");
	}

	@Test
	void aShareOfNothingHasNoFigure() {
		MetricValue worth = share("98", "0", "0", MAY);
		assertThat(worth.health()).isEqualTo(MetricHealth.NONE);
		assertThat(worth.figure()).isEqualTo("—");
		assertThat(worth.bullet().known()).isFalse();
	}

	@Test
	void whereEachCountsThePersonsAreCounted() {
		MetricValue worth = each(MAY, new int[] { 3, 9 });
		assertThat(worth.fraction()).isEqualTo("9 人中 3 人达到，每人 ≥ 1 篇");
		assertThat(worth.health()).isEqualTo(MetricHealth.RISK);
		assertThat(worth.outlook()).isEqualTo("离 6月30日还有 41 天，还差 6 人。");
	}

	@Test
	void whoMissedTheFirstHalfIsNotMadeUpForInTheSecond() {
		MetricValue worth = each(LocalDate.of(2026, 9, 1), new int[] { 8, 9 }, new int[] { 9, 9 });
		assertThat(worth.health()).isEqualTo(MetricHealth.LOST);
		assertThat(worth.outlook()).startsWith("上半年有 1 人没达到，补不回来。");
	}

	@Test
	void theLastNumberHandedInStands() {
		List<PeriodSums> stretches = List.of(new PeriodSums(Period.halfYear(2026, 1), BigDecimal.TEN, BigDecimal.ZERO,
				0, 0, new BigDecimal("94.5"), 1), PeriodSums.empty(Period.halfYear(2026, 2)));
		MetricValue worth = Reckoning.of(Goal.of(">=", "95", null, "%", Cadence.HALF_YEAR), Shape.LATEST, stretches,
				MAY);
		assertThat(worth.figure()).isEqualTo("94.5");
		assertThat(worth.health()).isEqualTo(MetricHealth.RISK);
	}

	@ParameterizedTest
	@CsvSource({ "0", "3", "12", "40", "1000" })
	void theChartStaysWithinItsWidth(String value) {
		Bullet bullet = yearly(">=", "12", value, MAY).bullet();
		assertThat(List.of(bullet.value(), bullet.goal(), bullet.pace(), bullet.forecast()))
			.allSatisfy((x) -> assertThat(x).isBetween(0, 300));
	}

	@Test
	void aProportionIsNotComputed() {
		assertThat(Goal.of("=", "5:4:1", null, "", null).target()).isNull();
	}

	private static MetricValue yearly(String sign, String target, String value, LocalDate day) {
		return Reckoning.of(Goal.of(sign, target, null, "次", null), Shape.COUNT,
				List.of(stretch(Period.year(2026), value, "0")), day);
	}

	private static MetricValue quarterly(LocalDate day, String... values) {
		List<PeriodSums> stretches = new ArrayList<>();
		for (int quarter = 1; quarter <= 4; quarter++) {
			stretches.add((quarter <= values.length) ? stretch(Period.quarter(2026, quarter), values[quarter - 1], "0")
					: PeriodSums.empty(Period.quarter(2026, quarter)));
		}
		return Reckoning.of(Goal.of(">=", "1", null, "次", Cadence.QUARTER), Shape.COUNT, stretches, day);
	}

	private static MetricValue share(String target, String numerator, String denominator, LocalDate day) {
		return Reckoning.of(Goal.of(">=", target, null, "%", Cadence.YEAR), Shape.SHARE,
				List.of(stretch(Period.year(2026), numerator, denominator)), day);
	}

	private static MetricValue each(LocalDate day, int[]... halves) {
		List<PeriodSums> stretches = new ArrayList<>();
		for (int half = 1; half <= 2; half++) {
			int @Nullable [] reached = (half <= halves.length) ? halves[half - 1] : null;
			stretches.add((reached == null) ? PeriodSums.empty(Period.halfYear(2026, half)) : new PeriodSums(
					Period.halfYear(2026, half), BigDecimal.ZERO, BigDecimal.ZERO, reached[0], reached[1], null, 1));
		}
		return Reckoning.of(Goal.of(">=", "1", null, "篇", Cadence.HALF_YEAR), Shape.EACH, stretches, day);
	}

	private static PeriodSums stretch(Period period, String numerator, String denominator) {
		return new PeriodSums(period, new BigDecimal(numerator), new BigDecimal(denominator), 0, 0, null, 1);
	}

}
