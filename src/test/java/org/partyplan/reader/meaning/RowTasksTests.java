package org.partyplan.reader.meaning;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.partyplan.reader.DraftMetric;
import org.partyplan.reader.DraftSection;
import org.partyplan.reader.DraftTask;
import org.partyplan.reader.Part;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanReader;
import org.partyplan.reader.Plans;
import org.partyplan.reader.TableColumns;
import org.partyplan.reader.TableColumns.Kind;
import org.partyplan.reader.UnreadablePlan;
import org.partyplan.reader.UnreadablePlanTests;
import org.partyplan.shared.Cadence;

import static org.assertj.core.api.Assertions.assertThat;

/** What the rows of a task table ask for. */
class RowTasksTests {

	private static PlanDraft read(byte[] file, String name) {
		try {
			return PlanReader.read(file, name);
		}
		catch (UnreadablePlan ex) {
			throw new AssertionError(ex);
		}
	}

	@Test
	void severalThingsInACellAreSeveralTasks() {
		PlanDraft draft = Plans.read("""
				示范医院2026年党建任务分解表
				序号	工作任务	具体措施	牵头部门	完成时限
				1	阵地建设	1.更新宣传栏 2.布置活动室 3.建好图书角	宣传科	6月底前
				2	组织建设	完成支部换届；配齐支部委员	组织科	9月底前
				3	作风建设	开展一次作风检查	纪检办	10月底前
				""");
		assertThat(draft.tasks()).extracting(DraftTask::title)
			.containsExactly("更新宣传栏", "布置活动室", "建好图书角", "完成支部换届", "配齐支部委员", "开展一次作风检查");
		assertThat(draft.tasks()).extracting(DraftTask::lead).containsExactly("宣传科", "宣传科", "宣传科", "组织科", "组织科", "纪检办");
	}

	@Test
	void aRowThatSaysWhatTheTextSaysCompletesTheTextsTask() {
		PlanDraft draft = Plans.read("""
				示范医院2026年党建工作计划
				一、抓好制度
				（一）修订制度。修订《党支部考核细则》。举办支部书记培训班一期。
				二、任务分解表
				序号	工作任务	牵头部门	配合部门	完成时限
				1	修订《党支部考核细则》	组织科	宣传科	6月底前
				2	开展党务公开检查	纪检办	工会	9月底前
				""");
		assertThat(draft.tasks()).filteredOn((task) -> task.title().contains("考核细则"))
			.singleElement()
			.matches((task) -> "组织科".equals(task.lead()) && "宣传科".equals(task.helpers())
					&& LocalDate.of(2026, 6, 30).equals(task.dueOn()) && task.section() == 0);
		assertThat(draft.tasks()).filteredOn((task) -> task.title().contains("党务公开")).hasSize(1);
	}

	/** As the program itself writes its list, one cell says of all who does what. */
	@Test
	void oneCellCanSayWhoLeadsAndWhoHelps() {
		PlanDraft draft = Plans.read("""
				示范医院2026年党建任务分解表
				序号	工作内容	具体措施	责任部门	责任人	完成时限	备注
				1	（一）学习	每月开展一次主题党日	牵头：组织科 配合：宣传科、工会 落实：各支部		每月25日前	由活动记录办结
				""");
		assertThat(draft.tasks()).singleElement()
			.matches((task) -> "组织科".equals(task.lead()) && "宣传科、工会".equals(task.helpers()))
			.matches((task) -> task.cadence() == Cadence.MONTH && Integer.valueOf(25).equals(task.dueDay()));
	}

	@Test
	void cellsOfAPageThatGoOverRowsAndColumnsKeepTheOthersInTheirPlace() {
		String page = """
				<html><body><h1>示范医院2026年党建任务分解表</h1><table>
				<tr><th>序号</th><th>工作任务</th><th>牵头部门</th><th>配合部门</th><th>完成时限</th></tr>
				<tr><td>1</td><td>修订议事规则制度</td><td rowspan="2">党办</td><td>院办</td><td>3月底前</td></tr>
				<tr><td>2</td><td>举办骨干培训班</td><td>工会</td><td>9月底前</td></tr>
				<tr><td>3</td><td>检查党务公开</td><td colspan="2">纪检办</td><td>10月底前</td></tr>
				</table></body></html>""";
		PlanDraft draft = read(page.getBytes(StandardCharsets.UTF_8), "计划.html");
		assertThat(draft.tasks()).extracting(DraftTask::lead).containsExactly("党办", "党办", "纪检办");
		assertThat(draft.tasks()).extracting(DraftTask::helpers).startsWith("院办", "工会");
		assertThat(draft.tasks()).extracting(DraftTask::dueOn)
			.containsExactly(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 31));
	}

	@Test
	void cellsOfAWordTableThatAreMergedCountForTheirRows() throws Exception {
		String xml = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
				+ "<w:p><w:r><w:t>示范医院2026年党建任务分解表</w:t></w:r></w:p><w:tbl>"
				+ row(cell("", "序号"), cell("", "工作任务"), cell("", "牵头部门"), cell("", "配合部门"), cell("", "完成时限"))
				+ row(cell("<w:gridSpan w:val=\"5\"/>", "一 政治建设"))
				+ row(cell("", "1"), cell("", "修订议事规则制度"), cell("<w:vMerge w:val=\"restart\"/>", "党办"), cell("", "院办"),
						cell("", "3月底前"))
				+ row(cell("", "2"), cell("", "举办骨干培训班"), cell("<w:vMerge/>", ""), cell("", "工会"), cell("", "9月底前"))
				+ row(cell("", "3"), cell("", "检查党务公开"), cell("<w:gridSpan w:val=\"2\"/>", "纪检办"), cell("", "10月底前"))
				+ "</w:tbl></w:body></w:document>";
		PlanDraft draft = read(UnreadablePlanTests.zip("word/document.xml", xml), "计划.docx");
		assertThat(draft.tasks()).extracting(DraftTask::lead).containsExactly("党办", "党办", "纪检办");
		assertThat(draft.tasks()).extracting(DraftTask::dueOn)
			.containsExactly(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 31));
		assertThat(draft.sections()).singleElement().matches((section) -> section.title().contains("政治建设"));
	}

	private static String row(String... cells) {
		return "<w:tr>" + String.join("", cells) + "</w:tr>";
	}

	private static String cell(String merged, String words) {
		return "<w:tc><w:tcPr>" + merged + "</w:tcPr><w:p><w:r><w:t>" + words + "</w:t></w:r></w:p></w:tc>";
	}

	private static final String UNNAMED = """
			示范医院2026年党建工作计划
			一、工作目标
			以高质量党建引领发展。
			二、任务清单
			号	干什么	谁来干	谁帮忙	啥时候	干成什么样
			1	召开党建工作推进会，部署全年工作	党办	各支部	3月底前	形成会议纪要
			2	举办党务干部培训班	组织科	工会	6月30日前	培训80人次
			3	开展党纪学习教育专题讲座	纪检监察室	党办	每季度	100%
			三、保障措施
			压实责任。
			附件：重点工作安排
			完成基层党组织换届选举工作	组织科	5月
			修订党费使用管理办法	组织科	9月底前
			中共示范医院委员会
			2026年1月20日
			""";

	@Test
	void aTableThatNobodyNamedIsAskedForAndGuessedByWhatStandsInIt() {
		PlanDraft draft = Plans.read(UNNAMED);
		assertThat(draft.tables()).extracting((table) -> table.asked()).containsExactly(true, true);
		assertThat(draft.tables().get(0).columns()).isEqualTo(
				new TableColumns(List.of(Kind.OTHER, Kind.TASK, Kind.LEAD, Kind.HELPERS, Kind.DUE, Kind.GOAL), true));
		assertThat(draft.tables().get(1).columns())
			.isEqualTo(new TableColumns(List.of(Kind.TASK, Kind.LEAD, Kind.DUE), false));
	}

	@Test
	void theAnswerMakesTasksOfItsRowsAtOnceWhereverItStands() {
		PlanDraft draft = Plans.read(UNNAMED);
		PlanDraft first = draft.table(draft.tables().get(0).part(), draft.tables().get(0).columns());
		assertThat(first.tasks()).extracting(DraftTask::title)
			.containsExactly("召开党建工作推进会，部署全年工作", "举办党务干部培训班", "开展党纪学习教育专题讲座");
		assertThat(first.tasks().get(0)).matches((task) -> "党办".equals(task.lead()) && "各支部".equals(task.helpers())
				&& LocalDate.of(2026, 3, 31).equals(task.dueOn()) && "会议纪要".equals(task.leavesBehind()));
		assertThat(first.metrics()).extracting(DraftMetric::name).containsExactly("培训", "开展党纪学习教育专题讲座");
		PlanDraft both = first.table(first.tables().get(1).part(), first.tables().get(1).columns());
		assertThat(both.tasks()).extracting(DraftTask::title).endsWith("完成基层党组织换届选举工作", "修订党费使用管理办法");
		assertThat(both.sections()).extracting(DraftSection::title).endsWith("附件：重点工作安排");
		assertThat(both.closing()).isEqualTo("中共示范医院委员会\n2026年1月20日");
		assertThat(both.tables()).noneMatch((table) -> table.asked());
		assertThat(source(both)).isEqualTo(source(draft));
	}

	private static String source(PlanDraft draft) {
		return draft.parts().stream().map(Part::source).collect(Collectors.joining());
	}

	@Test
	void anAnswerCountsMoreThanTheHeadsWordsAndOneThatSaysNoTasksEndsThem() {
		PlanDraft draft = Plans.read("""
				示范医院2026年党建任务分解表
				一、分工
				序号	工作任务	具体措施	牵头部门	完成时限
				1	阵地建设	更新宣传栏并布置活动室	宣传科	6月底前
				2	组织建设	完成支部换届选举工作	组织科	9月底前
				""");
		assertThat(draft.tables()).singleElement().matches((table) -> !table.asked());
		int part = draft.tables().get(0).part();
		PlanDraft none = draft.table(part, new TableColumns(List.of(Kind.OTHER), true));
		assertThat(none.tasks()).isEmpty();
		PlanDraft other = none.table(part,
				new TableColumns(List.of(Kind.OTHER, Kind.TASK, Kind.OTHER, Kind.LEAD, Kind.OTHER), true));
		assertThat(other.tasks()).extracting(DraftTask::title).containsExactly("阵地建设", "组织建设");
		assertThat(other.tasks()).extracting(DraftTask::dueOn).containsOnlyNulls();
	}

}
