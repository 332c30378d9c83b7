package org.partyplan.plan.model;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TaskAudienceTests {

	@ParameterizedTest
	@CsvSource({ "党委每月组织开展主题党日, BRANCHES", "党委要求每月召开一次党小组会, BRANCHES", "各党总支、党支部每季度上一次党课, BRANCHES",
			"全体党员每年参加集中培训, BRANCHES", "各科室每季度自查一次, CHOSEN", "机关各部门6月底前报送清单, CHOSEN", "党委每季度抽查主题党日, COMMITTEE",
			"6月底前修订《党小组会制度》, COMMITTEE", "党委每半年研究一次党建, COMMITTEE" })
	void aSentenceFallsToThoseWhoDoIt(String sentence, Audience audience) {
		assertThat(TaskAudience.of(sentence)).isEqualTo(audience);
	}

}
