package org.partyplan.reader.meaning;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.reader.DraftTask;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.Plans;
import org.partyplan.shared.Cadence;

import static org.assertj.core.api.Assertions.assertThat;

class TaskFinderTests {

	private static List<DraftTask> tasks(String body) {
		return Plans.withItem(body).tasks();
	}

	@Test
	void workThatComesRoundKeepsItsPeriod() {
		assertThat(tasks("每季度邀请专家开展辅导讲座，推动学习走深走实。")).singleElement().satisfies((task) -> {
			assertThat(task.cadence()).isEqualTo(Cadence.QUARTER);
			assertThat(task.title()).isEqualTo("邀请专家开展辅导讲座");
			assertThat(task.certain()).isTrue();
		});
	}

	@Test
	void aDocumentIsWhatTheTaskLeavesBehind() {
		assertThat(tasks("修订《支部考核细则》，明确要求。")).singleElement().satisfies((task) -> {
			assertThat(task.leavesBehind()).isEqualTo("《支部考核细则》");
			assertThat(task.cadence()).isEqualTo(Cadence.ONCE);
		});
	}

	@ParameterizedTest
	@CsvSource({ "国庆节前三天发送廉洁提醒,2026-09-28", "6月底前完成支部换届,2026-06-30", "七一前组织红色参观,2026-06-30", "“七一”期间开展表彰,2026-07-01",
			"第三季度开展观摩,2026-09-30", "9月10日—9月20日开展检查,2026-09-20", "年底前形成报告,2026-12-31", "2月29日前开展排查,2026-02-28",
			"2月底前报送计划,2026-02-28", "上半年开展轮训,2026-06-30" })
	void aFixedDateGivesTheLastDay(String body, LocalDate dueOn) {
		assertThat(tasks(body + "。")).singleElement().satisfies((task) -> assertThat(task.dueOn()).isEqualTo(dueOn));
	}

	@Test
	void aDateBehindTheWorkIsWhenItIsDue() {
		assertThat(tasks("修订《议事规则》，建立廉政档案，上半年完成。")).hasSize(2)
			.extracting(DraftTask::dueOn)
			.containsOnly(LocalDate.of(2026, 6, 30));
	}

	@Test
	void theDateInATablesRowIsWhenItsWorkIsDue() {
		PlanDraft draft = Plans.read("2026年支部计划\n一、时间安排\n3月 | 开展志愿服务活动 | 团委\n第二季度 | 举办培训班1期 | 党办\n");
		assertThat(draft.tasks()).extracting(DraftTask::title).containsExactly("开展志愿服务活动", "举办培训班1期");
		assertThat(draft.tasks()).extracting(DraftTask::dueOn)
			.containsExactly(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 6, 30));
	}

	@Test
	void howMuchAloneIsNoTask() {
		assertThat(tasks("每季度集中学习1次，全年不少于6次。")).hasSize(1);
	}

	@Test
	void aDayOfTheMoonIsLeftOpen() {
		assertThat(tasks("春节前走访慰问困难党员。")).singleElement().satisfies((task) -> {
			assertThat(task.node()).isEqualTo("春节");
			assertThat(task.dueOn()).isNull();
		});
	}

	@Test
	void whoLeadsAndWhoHelpsIsRead() {
		assertThat(tasks("组织开展警示教育活动。（责任部门：纪检办；配合部门：各支部）")).first().satisfies((task) -> {
			assertThat(task.lead()).isEqualTo("纪检办");
			assertThat(task.helpers()).isEqualTo("各支部");
		});
		assertThat(tasks("由党办牵头组织开展主题征文活动。")).first().satisfies((task) -> assertThat(task.lead()).isEqualTo("党办"));
	}

	@Test
	void eachMeasureHasItsOwnLeadAndDay() {
		List<DraftTask> tasks = tasks("""
				1.开展警示教育活动。
				责任部门：纪检室　配合部门：各支部　完成时限：6月底前
				2.举办骨干培训班。（牵头单位：人事科；完成时限：9月20日前）
				3.组织志愿服务活动。【责任单位：团委、工会，护理部 / 门诊部　时限：全年】
				""");
		assertThat(tasks).extracting(DraftTask::lead).containsExactly("纪检室", "人事科", "团委、工会,护理部/门诊部");
		assertThat(tasks).extracting(DraftTask::helpers).containsExactly("各支部", null, null);
		assertThat(tasks).extracting(DraftTask::dueOn)
			.containsExactly(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 20), null);
	}

	@Test
	void twoLinesWithTwoLeadsKeepThemApart() {
		assertThat(tasks("每季度开展检查一次，由护理部牵头。\n举办培训班1期，由人事科牵头。\n")).extracting(DraftTask::lead).contains("护理部", "人事科");
	}

	@ParameterizedTest
	@ValueSource(strings = { "坚持以新思想为指导，推动各项工作再上新台阶。", "增强党员意识，提升服务本领。", "切实把力量凝聚到发展上来。", "营造风清气正的良好环境。" })
	void exhortationsAreNoTasks(String body) {
		assertThat(tasks(body)).isEmpty();
	}

	@Test
	void aShareIsKeptToAndNotDone() {
		assertThat(tasks("确保参学率98%以上。")).isEmpty();
	}

	@Test
	void workWithoutAClearPeriodIsUncertain() {
		assertThat(tasks("适时开展专项监督检查。")).singleElement().satisfies((task) -> assertThat(task.certain()).isFalse());
	}

	@Test
	void theQuoteStandsAtItsOffsets() {
		PlanDraft draft = Plans.withItem("抓好学习。每月组织一次集中学习，做好记录。");
		DraftTask task = draft.tasks().get(0);
		assertThat(draft.sections().get(0).items().get(0).body().substring(task.start(), task.end()))
			.isEqualTo(task.quote());
	}

	@ParameterizedTest
	@CsvSource({ "每月25日前报送党建工作信息。, 25", "每季度末月20日前上报工作小结。, 20", "每月十五日前召开支委会。, 15", "每月召开支委会。,", "每季度上报1次。," })
	void theDayOfTheMonthIsKept(String words, @Nullable Integer day) {
		assertThat(tasks(words)).singleElement().extracting(DraftTask::dueDay).isEqualTo(day);
	}

	@Test
	void eachLineKeepsItsOwnLead() {
		assertThat(tasks("1.每季度开展检查一次。牵头部门：护理部。\n2.每季度召开例会一次。牵头部门：药学部。")).extracting(DraftTask::lead)
			.containsExactly("护理部", "药学部");
	}

	@Test
	void allWhoLeadTogetherAreKept() {
		assertThat(tasks("每季度开展检查一次。牵头部门：党办、纪检室，工会 / 团委。")).singleElement()
			.extracting(DraftTask::lead)
			.asString()
			.contains("党办", "纪检室", "工会", "团委");
	}

}
