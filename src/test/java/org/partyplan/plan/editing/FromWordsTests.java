package org.partyplan.plan.editing;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.partyplan.measure.SomeMeasures;
import org.partyplan.plan.model.Audience;
import org.partyplan.plan.model.MetricTerms;
import org.partyplan.plan.model.Schedule;
import org.partyplan.plan.model.TaskTerms;
import org.partyplan.shared.Cadence;

import static org.assertj.core.api.Assertions.assertThat;

class FromWordsTests {

	@Test
	void aRepeatedTaskBringsItsCadence() {
		TaskTerms task = FromWords.of("每季度邀请专家开展一次辅导讲座", 2026).task();
		assertThat(task.schedule()).isEqualTo(Schedule.of(Cadence.QUARTER));
		assertThat(task.title()).contains("辅导讲座").hasSizeLessThan(20);
	}

	@Test
	void aNodeOrADateIsTakenOver() {
		assertThat(FromWords.of("七一前组织一次红色教育基地参观", 2026).task().schedule().node()).isEqualTo("七一");
		assertThat(FromWords.of("6月30日前制定活动方案", 2026).task().schedule().dueOn()).isEqualTo(LocalDate.of(2026, 6, 30));
	}

	@Test
	void whatSaysNothingAboutTimeIsDoneOnce() {
		assertThat(FromWords.of("加强队伍建设", 2026).task().schedule()).isEqualTo(Schedule.of(Cadence.ONCE));
	}

	@Test
	void workOfTheBranchesFallsToThem() {
		assertThat(FromWords.of("各支部每月开展一次主题党日", 2026).task().audience()).isEqualTo(Audience.BRANCHES);
	}

	@Test
	void everyNumberOfTheSentenceIsAMetric() {
		assertThat(FromWords.of("全年集中学习12次，其中专题研讨不少于6次", 2026).metrics(SomeMeasures.VOCABULARY))
			.extracting(MetricTerms::target)
			.containsExactly("12", "6");
	}

	@Test
	void wordsWithoutANumberGiveAMetricToFillIn() {
		assertThat(FromWords.of("提高群众满意度", 2026).metrics(SomeMeasures.VOCABULARY)).singleElement()
			.extracting(MetricTerms::name)
			.isEqualTo("提高群众满意度");
	}

}
