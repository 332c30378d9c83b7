package org.partyplan.measure;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.shared.Cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GoalPeriodsTests {

	@ParameterizedTest
	@ValueSource(strings = { "2-53;4=2", "1-4", "5-10;6=0;7=2.5", "2-53" })
	void whatIsKeptIsReadAgain(String kept) {
		assertThat(GoalPeriods.of(kept).kept()).isEqualTo(kept);
	}

	@Test
	void everyPeriodAlikeIsKeptAsNothing() {
		assertThat(GoalPeriods.of(null)).isEqualTo(GoalPeriods.ALL);
		assertThat(GoalPeriods.ALL.kept()).isNull();
		assertThatThrownBy(() -> GoalPeriods.of("4-2")).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void aPeriodAsksForItsOwnValue() {
		GoalPeriods periods = GoalPeriods.of("2-4;3=0;4=2");
		assertThat(periods.asks(1)).isFalse();
		assertThat(periods.asks(2)).isTrue();
		assertThat(periods.asks(3)).isFalse();
		assertThat(periods.value(2, BigDecimal.ONE)).isEqualTo("1");
		assertThat(periods.value(4, BigDecimal.ONE)).isEqualTo("2");
	}

	@Test
	void itReadsAsThePlanDoes() {
		assertThat(GoalWords.whole(GoalWords.of(">=", "1", null, "次"), Cadence.QUARTER, GoalScope.EACH,
				GoalPeriods.of("2-53;4=2"), "次"))
			.isEqualTo("每个支部每季度 ≥ 1 次，从第二季度起，第四季度 2 次");
		assertThat(GoalWords.whole(GoalWords.of(">=", "2", "3", "个"), Cadence.QUARTER, GoalScope.WHOLE, GoalPeriods.ALL,
				"个"))
			.isEqualTo("每季度 2—3 个");
		assertThat(
				GoalWords.whole(GoalWords.of("=", "1", "2", "个"), Cadence.YEAR, GoalScope.WHOLE, GoalPeriods.ALL, "个"))
			.isEqualTo("1—2 个");
		assertThat(GoalPeriods.of("2-53").words(Cadence.HALF_YEAR, "次")).isEqualTo("从下半年起");
	}

}
