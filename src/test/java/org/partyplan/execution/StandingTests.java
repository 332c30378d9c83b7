package org.partyplan.execution;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partyplan.plan.Evidence;
import org.partyplan.shared.Tone;

import static org.assertj.core.api.Assertions.assertThat;

class StandingTests {

	private static final UUID ID = new UUID(0, 1);

	private static final Standing.Asked NOTHING = new Standing.Asked(ID, Evidence.NONE, null, null, null);

	private static final LocalDate DUE = LocalDate.of(2026, 5, 15);

	@ParameterizedTest(name = "{0} on {1}: {2} {3}")
	@CsvSource({ "OPEN, 2026-04-30, NONE, 5月15日前", "OPEN, 2026-05-01, SOON, 剩 14 天", "OPEN, 2026-05-15, SOON, 今天到期",
			"OPEN, 2026-05-18, SOON, 宽限剩 2 天", "OPEN, 2026-05-20, SOON, 宽限到今天", "OPEN, 2026-05-21, LATE, 逾期 6 天",
			"REPORTED, 2026-05-21, WAIT, 待审", "CLAIMED, 2026-05-21, WAIT, 报不适用，待审", "RETURNED, 2026-05-20, BACK, 退回",
			"RETURNED, 2026-05-21, BACK, '退回，逾期 6 天'", "DONE, 2026-05-21, DONE, 5月20日办结",
			"NOT_APPLICABLE, 2026-05-21, NA, 不适用", "WITHDRAWN, 2026-05-21, NA, 已撤销",
			"DONE, 2027-01-05, DONE, 2026年5月20日办结" })
	void nothingTurnsRedBeforeTheGraceDaysAreOver(AssignmentStatus status, LocalDate today, Tone tone, String word) {
		Standing standing = new Standing(status, DUE, DUE.plusDays(5), LocalDate.of(2026, 5, 20), today, NOTHING);
		assertThat(standing.tone()).isEqualTo(tone);
		assertThat(standing.word()).isEqualTo(word);
	}

	@ParameterizedTest(name = "{0} on {1}: overdue {2}, late {3}, spared {4}")
	@CsvSource({ "OPEN, 2026-05-15, false, false, false", "OPEN, 2026-05-16, true, false, true",
			"OPEN, 2026-05-20, true, false, true", "OPEN, 2026-05-21, true, true, false",
			"RETURNED, 2026-05-21, true, true, false", "REPORTED, 2026-05-21, false, false, false",
			"DONE, 2026-05-21, false, false, false", "NOT_APPLICABLE, 2026-05-21, false, false, false",
			"WITHDRAWN, 2026-05-21, false, false, false" })
	void onlyWhatTheUnitHasStillToDoIsOverdue(AssignmentStatus status, LocalDate today, boolean overdue, boolean late,
			boolean spared) {
		Standing standing = standing(status, today, NOTHING);
		assertThat(standing.overdue()).isEqualTo(overdue);
		assertThat(standing.late()).isEqualTo(late);
		assertThat(standing.spared()).isEqualTo(spared);
	}

	@ParameterizedTest(name = "{0}, {1} {2} {3}: {4}, {5}")
	@CsvSource({ "OPEN, NONE, , , 完成, ''", "OPEN, TEXT, , , 填报, 写三五句话即可，不要求附件", "OPEN, FILE, , , 填报, 要附件",
			"OPEN, NONE, 人次, , 填报, 报人次", "OPEN, FILE, 人次, , 填报, 报人次，要附件", "OPEN, NONE, , theme-day, 记一次, 记一次活动就办结",
			"RETURNED, TEXT, , , 改后再交, ''", "REPORTED, TEXT, , , 看记录, ''", "DONE, NONE, , theme-day, 看记录, ''",
			"NOT_APPLICABLE, NONE, , , 看记录, ''", "WITHDRAWN, NONE, , , 看记录, ''" })
	void theButtonSaysTheDeedAndTheLineWhatItWants(AssignmentStatus status, Evidence evidence, @Nullable String amount,
			@Nullable String record, String deed, String wants) {
		Standing standing = standing(status, DUE, new Standing.Asked(ID, evidence, amount, record, null));
		assertThat(standing.deed()).isEqualTo(deed);
		assertThat(standing.wants()).isEqualTo(wants);
		assertThat(standing.ticks()).isEqualTo(deed.equals("完成"));
	}

	@Test
	void theButtonLeadsToTheRecordThatTicksItOffOnADayOnWhichItCounts() {
		UUID unit = new UUID(0, 2);
		Standing.Asked asked = new Standing.Asked(ID, Evidence.NONE, null, "theme-day", unit);
		assertThat(standing(AssignmentStatus.OPEN, DUE.minusDays(3), asked).link())
			.isEqualTo("/activities/new?kind=theme-day&unit=" + unit + "&on=2026-05-12");
		assertThat(standing(AssignmentStatus.OPEN, DUE.plusDays(3), asked).link()).endsWith("&due=2026-05-15");
		assertThat(standing(AssignmentStatus.OPEN, DUE.plusDays(3), asked).deed()).isEqualTo("补记");
		assertThat(standing(AssignmentStatus.DONE, DUE, asked).link()).isEqualTo("/assignments/" + ID);
		assertThat(standing(AssignmentStatus.OPEN, DUE, NOTHING).link()).isEqualTo("/assignments/" + ID);
	}

	@ParameterizedTest
	@CsvSource({ "0, ht-ok", "1, ht-1", "2, ht-1", "3, ht-2", "4, ht-2", "5, ht-3" })
	void aSumIsTheDarkerTheMoreIsOwed(int owed, String css) {
		assertThat(Shade.owing(owed).css()).isEqualTo(css);
	}

	private static Standing standing(AssignmentStatus status, LocalDate today, Standing.Asked asked) {
		return new Standing(status, DUE, DUE.plusDays(5), LocalDate.of(2026, 5, 20), today, asked);
	}

}
