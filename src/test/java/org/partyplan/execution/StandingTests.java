package org.partyplan.execution;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partyplan.plan.Evidence;
import org.partyplan.shared.Tone;

import static org.assertj.core.api.Assertions.assertThat;

class StandingTests {

	private static final Standing.Asked NOTHING = new Standing.Asked(new UUID(0, 1), Evidence.NONE, null, null, null);

	private static final LocalDate DUE = LocalDate.of(2026, 5, 15);

	@ParameterizedTest(name = "{0} on {1}: {2} {3}")
	@CsvSource({ "OPEN, 2026-04-30, NONE, 5月15日前", "OPEN, 2026-05-01, SOON, 剩 14 天", "OPEN, 2026-05-15, SOON, 今天到期",
			"OPEN, 2026-05-18, SOON, 宽限剩 2 天", "OPEN, 2026-05-20, SOON, 宽限到今天", "OPEN, 2026-05-21, LATE, 逾期 6 天",
			"REPORTED, 2026-05-21, WAIT, 待审", "RETURNED, 2026-05-20, BACK, 退回",
			"RETURNED, 2026-05-21, BACK, '退回，逾期 6 天'", "DONE, 2026-05-21, DONE, 5月20日办结",
			"NOT_APPLICABLE, 2026-05-21, NA, 不适用" })
	void nothingTurnsRedBeforeTheGraceDaysAreOver(AssignmentStatus status, LocalDate today, Tone tone, String word) {
		Standing standing = new Standing(status, DUE, DUE.plusDays(5), LocalDate.of(2026, 5, 20), today, NOTHING);
		assertThat(standing.tone()).isEqualTo(tone);
		assertThat(standing.word()).isEqualTo(word);
	}

}
