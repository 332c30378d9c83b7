package org.partyplan.reader.meaning;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.partyplan.reader.DraftTask;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanReader;
import org.partyplan.reader.Plans;
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

}
