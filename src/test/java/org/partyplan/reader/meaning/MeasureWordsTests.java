package org.partyplan.reader.meaning;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partyplan.reader.DraftMetric;
import org.partyplan.reader.Plans;

import static org.assertj.core.api.Assertions.assertThat;

class MeasureWordsTests {

	@ParameterizedTest
	@CsvSource({ "党员参学率达到95%,study-participation", "中心组集中学习不少于10次,study-sessions", "开展专题研讨4次,seminars",
			"发展党员12名,admissions", "新党员中高知识群体占比不低于30%,admissions-highly-educated-share",
			"新党员中一线和高知识群体占70%以上,admissions-front-line-or-educated-share", "志愿服务不少于20小时,volunteer-hours",
			"服务群众300人次,person-times", "排查风险点40个,risk-points", "制定防控措施60条,control-measures", "设立党员先锋岗25个,pioneer-posts",
			"开展义诊6次,free-clinics", "组织观摩支部3个,observed-branches", "撰写调研报告8篇,research-reports", "举办辅导讲座4场,lectures",
			"书记讲党课2次,party-lessons", "按0.6%的比例配备党务干部,party-staff-ratio", "整顿软弱涣散支部2个,weak-branches",
			"任务按时办结率达到98%,assignments-on-time", "开展共建活动5次,activities", "学习培训不少于32学时,learning-hours", "种植绿植90棵,",
			"投入经费5万元," })
	void theWordsOfATargetNameItsMeasure(String sentence, String key) {
		assertThat(Plans.withItem(sentence + "。").metrics().stream().map(DraftMetric::measure).findFirst().orElse(""))
			.isEqualTo((key == null) ? "" : key);
	}

}
