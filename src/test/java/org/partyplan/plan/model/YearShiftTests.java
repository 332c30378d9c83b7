package org.partyplan.plan.model;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.partyplan.shared.Cadence;

import static org.assertj.core.api.Assertions.assertThat;

class YearShiftTests {

	private final YearShift shift = new YearShift(2026, 2027);

	@Test
	void thePlansOwnYearMovesOn() {
		assertThat(this.shift.text("2026年，制定《手册（2026版）》，2026-06-30前完成，二〇二六年三月"))
			.isEqualTo("2027年，制定《手册（2027版）》，2027-06-30前完成，二〇二七年三月");
	}

	@Test
	void otherYearsAndDocumentNumbersStay() {
		assertThat(this.shift.text("“十五五”2030年目标，示中医党〔2026〕8号，共12026年卡"))
			.isEqualTo("“十五五”2030年目标，示中医党〔2026〕8号，共12026年卡");
	}

	@Test
	void theTextKeepsItsLength() {
		String text = "2026年全年12次，二零二六年年底前";
		assertThat(this.shift.text(text)).hasSameSizeAs(text);
	}

	@Test
	void aTitlesYearNeedsNoSign() {
		assertThat(this.shift.title("示范医院2026党建计划")).isEqualTo("示范医院2027党建计划");
	}

	@Test
	void aNoticesTitleFollowsTheYearAndItsWordsKeepTheirs() {
		assertThat(this.shift.notice("关于印发2026年度\n党建工作计划的通知\n各支部：\n2026年工作已经总结。", "", "无关"))
			.isEqualTo("关于印发2027年度\n党建工作计划的通知\n各支部：\n2026年工作已经总结。");
	}

	@Test
	void aNoticeNamesThePlanByItsNewTitle() {
		assertThat(this.shift.notice("各支部：\n现将《2026年要点》印发给你们。", "2026年要点", "2027年计划"))
			.isEqualTo("各支部：\n现将《2027年计划》印发给你们。");
	}

	@Test
	void daysMoveOnAndTheLeapDayIsClamped() {
		assertThat(this.shift.day(LocalDate.of(2026, 6, 30))).isEqualTo(LocalDate.of(2027, 6, 30));
		assertThat(new YearShift(2028, 2029).day(LocalDate.of(2028, 2, 29))).isEqualTo(LocalDate.of(2029, 2, 28));
		assertThat(this.shift.day(null)).isNull();
	}

	@Test
	void nodesStayNodes() {
		Schedule node = new Schedule(Cadence.NODE, null, "七一", null);
		assertThat(this.shift.schedule(node)).isEqualTo(node);
	}

	@Test
	void anniversariesSessionsAndOtherYearsAreNotGuessedButNamed() {
		assertThat(this.shift.doubtful("结合建党105周年，学习第二十届全国代表大会精神，对照2025年不足"))
			.anyMatch((words) -> words.contains("105周年"))
			.anyMatch((words) -> words.contains("2025年"));
		assertThat(this.shift.doubtful("2026年每季度一次")).isEmpty();
	}

}
