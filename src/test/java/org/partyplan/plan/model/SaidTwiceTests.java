package org.partyplan.plan.model;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.partyplan.measure.SomeMeasures;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanReader;
import org.partyplan.reader.UnreadablePlan;

import static org.assertj.core.api.Assertions.assertThat;

/** What a plan says in two places. */
class SaidTwiceTests {

	private static final String PLAN = """
			示范医院2026年党建工作计划
			一、主要目标
			（一）总目标。全年发展党员15名，党员培训覆盖率达到95%以上。
			二、重点任务
			（一）队伍建设。全年发展党员15名。党员培训覆盖率达到98%以上。
			（二）制度建设。6月底前修订党费使用管理办法。
			三、任务清单
			序号	工作任务	牵头部门	完成时限
			1	修订党费使用管理办法	组织科	9月底前
			2	开展党务公开专项检查	纪检办	10月底前
			""";

	private static PlanDraft read(String text) {
		try {
			return PlanReader.readText(text);
		}
		catch (UnreadablePlan ex) {
			throw new AssertionError(ex);
		}
	}

	private static List<Proposal> proposals(String text, Decisions decisions) {
		return Proposals.of(read(text), decisions, SomeMeasures.VOCABULARY);
	}

	private static List<Proposal> about(List<Proposal> all, String words, boolean task) {
		return all.stream().filter((one) -> (one.task() != null) == task && one.title().contains(words)).toList();
	}

	@Test
	void theSameGoalStandsOnceAndNamesTheOtherPlace() {
		assertThat(about(proposals(PLAN, Decisions.NONE), "发展党员", false)).singleElement()
			.matches((one) -> one.accepted() && one.why().contains("“队伍建设”里也写了，只提一次"));
	}

	@Test
	void twoValuesForOneThingAreForAPersonToChoose() {
		List<Proposal> both = about(proposals(PLAN, Decisions.NONE), "覆盖率", false);
		assertThat(both).hasSize(2).allMatch(Proposal::pending);
		assertThat(both.get(0).why()).contains("与第 " + both.get(1).number() + " 条（≥ 98%）不一致，请只接受一处");
		List<Proposal> chosen = about(
				proposals(PLAN, new Decisions(Map.of(both.get(1).key(), Choice.accept(true)), null)), "覆盖率", false);
		assertThat(chosen.get(0).refused()).isTrue();
		assertThat(chosen.get(0).why()).contains("已留下那一处");
		assertThat(chosen.get(1).accepted()).isTrue();
	}

	@Test
	void aTableThatNamesAnotherDayThanTheTextIsAskedAbout() {
		List<Proposal> both = about(proposals(PLAN, Decisions.NONE), "修订党费", true);
		assertThat(both).hasSize(2).allMatch(Proposal::pending);
		assertThat(both.get(1).why()).contains("不一致");
		assertThat(about(proposals(PLAN.replace("9月底前", "6月底前"), Decisions.NONE), "修订党费", true)).singleElement()
			.matches(Proposal::accepted);
	}

	@Test
	void whatOthersDoOrAnotherTimeIsNotTheSame() {
		assertThat(about(proposals("""
				示范医院2026年党建工作计划
				一、党课
				（一）书记。党委书记全年讲党课2次。
				（二）支部。支部书记全年讲党课2次。
				""", Decisions.NONE), "党课", false)).hasSize(2).allMatch(Proposal::accepted);
		assertThat(about(proposals("""
				示范医院2026年党建工作计划
				一、第一季度
				组织党务培训2次。
				二、第二季度
				组织党务培训2次。
				三、第三季度
				组织党务培训3次。
				""", Decisions.NONE), "培训", false)).hasSize(3).allMatch(Proposal::accepted);
	}

}
