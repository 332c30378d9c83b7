package org.partyplan.plan.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partyplan.measure.GoalScope;
import org.partyplan.shared.Cadence;

import static org.assertj.core.api.Assertions.assertThat;

class SpokenGoalTests {

	@ParameterizedTest
	@CsvSource({ "自第二季度起每季度请专家来院作一次辅导讲座，第四季度加开一次, QUARTER, 2-53;4=2", "每季度一次, QUARTER, ", "从7月起每月自查1次, MONTH, 7-53",
			"4月起每季度一次, QUARTER, 2-53", "下半年起每季度一次, QUARTER, ", "每月一次，12月加开2次, MONTH, 1-53;12=3" })
	void aSentenceSaysFromWhenAndWhereItIsMore(String sentence, Cadence cadence, String kept) {
		assertThat(SpokenGoal.periods(sentence, cadence, "1").kept()).isEqualTo(kept);
	}

	@Test
	void aSentenceSaysWhoHasToReachIt() {
		assertThat(SpokenGoal.scope("每个支部每季度至少讲1次党课")).isEqualTo(GoalScope.EACH);
		assertThat(SpokenGoal.scope("各支部都要达到98%")).isEqualTo(GoalScope.EACH);
		assertThat(SpokenGoal.scope("每季度观摩2—3个支部")).isEqualTo(GoalScope.WHOLE);
		assertThat(SpokenGoal.scope("全院设党员先锋岗30个")).isEqualTo(GoalScope.WHOLE);
	}

	@Test
	void whatIsTypedNamesPeriodsOfTheCadence() {
		assertThat(SpokenGoal.others("第四季度=2", Cadence.QUARTER))
			.hasValueSatisfying((read) -> assertThat(read).hasToString("{4=2}"));
		assertThat(SpokenGoal.others("第４季度 ２次；第一季度＝0", Cadence.QUARTER))
			.hasValueSatisfying((read) -> assertThat(read).hasToString("{1=0, 4=2}"));
		assertThat(SpokenGoal.others("下半年3", Cadence.HALF_YEAR))
			.hasValueSatisfying((read) -> assertThat(read).hasToString("{2=3}"));
		assertThat(SpokenGoal.others("十二月=3", Cadence.MONTH))
			.hasValueSatisfying((read) -> assertThat(read).hasToString("{12=3}"));
		assertThat(SpokenGoal.others("", null)).hasValueSatisfying((read) -> assertThat(read).isEmpty());
		assertThat(SpokenGoal.others("12月=3", Cadence.QUARTER)).isEmpty();
		assertThat(SpokenGoal.others("第四季度加开", Cadence.QUARTER)).isEmpty();
		assertThat(SpokenGoal.others("第四季度=2", null)).isEmpty();
	}

}
