package org.partyplan.plan.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.StatementCounter;
import org.partyplan.plan.life.PlanOnItsWay;
import org.partyplan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class EditPanelControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private int day = 10;

	private PlanOnItsWay plan;

	private SomeOrganization who;

	@BeforeEach
	void aDraft() {
		this.plan = PlanOnItsWay.draft(this.jdbc);
		this.who = this.plan.organization();
	}

	@Test
	void thePanelShowsATaskWithWhatItWillCreate() {
		assertThat(get("?task=" + this.plan.task())).hasStatusOk()
			.bodyText()
			.contains("任务：邀请专家开展辅导讲座", "将生成 4 项：3月31日、6月30日、9月30日、12月31日。", "2 个支部", "宣传科", "看原句");
	}

	@Test
	void aTaskIsSavedWithAllItSays() {
		assertThat(saveTask("version", "0", "title", "辅导讲座", "lead", id(this.who.department()), "helpers",
				id(this.who.union()), "audience", "BRANCHES", "subtree", id(this.who.generalBranch()), "cadence",
				"HALF_YEAR", "dueDay", "20", "evidence", "FILE", "amountLabel", "参加人次", "leavesBehind", "讲座小结"))
			.hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("""
				select t.title || t.cadence || t.due_day || t.evidence || t.amount_label || t.leaves_behind
				from plan_task t where t.id = ?""").param(this.plan.task()).query(String.class).single())
			.isEqualTo("辅导讲座HALF_YEAR20FILE参加人次讲座小结");
		assertThat(units("HELPER")).containsExactly(this.who.union());
		assertThat(units("TARGET")).containsExactly(this.who.generalBranch());
		assertThat(get("?task=" + this.plan.task())).bodyText().contains("将生成 2 项：6月20日、12月20日。");
	}

	@Test
	void aTaskNeedsALeadAndWhomItFallsTo() {
		assertThat(saveTask("version", "0", "title", "", "audience", "CHOSEN", "cadence", "NODE", "evidence", "NONE",
				"dueDay", "40"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("请选一个牵头部门", "请至少选一个单位", "请选择节点", "请填写这一项", "请填 1 到 31");
	}

	@Test
	void aWrongDateIsSaidBesideItAndTheRestIsKept() {
		assertThat(saveTask("version", "0", "title", "留着的名称", "lead", id(this.who.department()), "audience",
				"COMMITTEE", "cadence", "ONCE", "dueOn", "下个月", "evidence", "NONE"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("请填日期", "留着的名称");
	}

	/** The address still names it. */
	@Test
	void aWrongFormAboutSomethingThatIsGoneLeavesThePlanAsItIs() {
		for (String gone : List.of("metrics/", "tasks/")) {
			assertThat(post(gone + UUID.randomUUID(), "version", "0", "target", "走访", "dueOn", "下个月"))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
				.bodyText()
				.contains("点正文下面的任务或指标");
		}
	}

	@Test
	void aTaskCanFallToPersonsByName() {
		UUID one = this.who.person(this.who.firstBranch(), "FULL", "钱同志", SomeOrganization.FOUNDED);
		this.who.person(this.who.firstBranch(), "FULL", "孙同志", SomeOrganization.FOUNDED);
		UUID same = this.who.person(this.who.secondBranch(), "FULL", "孙同志", SomeOrganization.FOUNDED);
		assertThat(persons("赵某某")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("找不到“赵某某”");
		assertThat(persons("钱同志、孙同志")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("有不止一位“孙同志”", "孙同志（外科一支部）");
		assertThat(persons("钱同志、孙同志（内科一支部）")).hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("select person_id from plan_task_person where task_id = ?")
			.param(this.plan.task())
			.query(UUID.class)
			.list()).containsExactlyInAnyOrder(one, same);
		assertThat(get("?task=" + this.plan.task())).bodyText().contains("孙同志（内科一支部）、钱同志（外科一支部）");
	}

	@Test
	void unitsOfAnotherOrganisationAreUnknownHere() {
		SomeOrganization stranger = SomeOrganization.in(this.jdbc);
		assertThat(saveTask("version", "0", "title", "讲座", "lead", id(stranger.department()), "audience", "COMMITTEE",
				"cadence", "ONCE", "evidence", "NONE"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("不在本单位名下");
	}

	@Test
	void twoPeopleOnTheSameTaskSeeBothVersions() {
		String[] mine = { "title", "我的名称", "lead", id(this.who.department()), "audience", "COMMITTEE", "cadence",
				"QUARTER", "evidence", "NONE" };
		saveTask(with("version", "0", with("title", "别人的名称", mine)));
		assertThat(saveTask(with("version", "0", mine))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("用我的", "保留对方的")
			.contains("name=\"title\" value=\"我的名称\"")
			.doesNotContain("合并后保存</button>");
		assertThat(saveTask(with("version", "1", mine))).hasStatus3xxRedirection();
	}

	@Test
	void theDatesAreWorkedOutWhileTheyAreChosen() {
		assertThat(this.mvc.get()
			.uri("/plans/" + this.plan.id() + "/edit/dues?cadence=NODE&node=七一&audience=BRANCHES")
			.with(SignedInAs.as(this.who.office()))).hasStatusOk()
			.bodyText()
			.contains("每家 1 项：7月1日；共 2 家、2 项")
			.doesNotContain("<html");
		assertThat(this.mvc.get()
			.uri("/plans/" + this.plan.id() + "/edit/dues?cadence=ONCE&dueOn=x&audience=COMMITTEE")
			.with(SignedInAs.as(this.who.office()))).hasStatusOk().bodyText().contains("选好频次和时限");
	}

	@Test
	void aMetricIsSavedWithItsMeasure() {
		assertThat(get("?metric=" + this.plan.metric())).hasStatusOk()
			.bodyText()
			.contains("指标：参学率 ≥ 98%", "计算口径", "还没定");
		assertThat(saveMetric("version", "0", "name", "参学率", "comparator", ">=", "target", "98.5", "upper", "", "unit",
				"％", "cadence", "QUARTER", "measure", "study-participation"))
			.hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("select target || unit || cadence || measure_key from plan_metric where id = ?")
			.param(this.plan.metric())
			.query(String.class)
			.single()).isEqualTo("98.5%QUARTERstudy-participation");
	}

	@Test
	void noMetricCanBeGivenAMeasureThatNothingComputes() {
		assertThat(get("?metric=" + this.plan.metric())).bodyText()
			.contains("先由责任单位报数", "按“%”算的", "主题党日参会率", "其他口径", "主题党日次数")
			.doesNotContain("value=\"activities\"");
		for (String nothing : List.of("theme-days", "activities", "x")) {
			assertThat(saveMetric("version", "0", "name", "参学率", "comparator", ">=", "target", "98", "upper", "",
					"unit", "%", "measure", nothing))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
				.bodyText()
				.contains("没有这个计算口径。请从列表里选");
		}
		assertThat(saveMetric("version", "0", "name", "参学率", "comparator", ">=", "target", "98", "upper", "", "unit",
				"%", "measure", "reported"))
			.hasStatus3xxRedirection();
	}

	@Test
	void aMetricIsSetFromAPeriodOnForEachBranchAndWithItsExceptions() {
		assertThat(saveMetric("version", "0", "name", "党课", "comparator", ">=", "target", "1", "upper", "", "unit", "次",
				"cadence", "QUARTER", "scope", "EACH", "first", "QUARTER-2", "last", "", "others", "第四季度 2次"))
			.hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("select scope || ' ' || periods from plan_metric where id = ?")
			.param(this.plan.metric())
			.query(String.class)
			.single()).isEqualTo("EACH 2-53;4=2");
		assertThat(get("?metric=" + this.plan.metric())).bodyText()
			.contains("每个支部每季度 ≥ 1 次，从第二季度起，第四季度 2 次", "value=\"第四季度=2\"", "value=\"QUARTER-2\" selected=\"selected\"");
	}

	@Test
	void periodsOfAnotherCadenceAreNamedAndWhatWasTypedIsKept() {
		assertThat(saveMetric("version", "0", "name", "党课", "comparator", ">=", "target", "1", "upper", "", "unit", "次",
				"cadence", "QUARTER", "scope", "EACH", "first", "MONTH-5", "last", "", "others", "下半年=2"))
			.hasStatus(422)
			.bodyText()
			.contains("起止时段要和“按什么时段算”一致", "个别时段请写成“第四季度=2”", "value=\"下半年=2\"", "value=\"MONTH-5\" selected");
	}

	@Test
	void aMetricTakesNumbersProportionsAndRisingRanges() {
		assertThat(
				saveMetric("version", "0", "name", "", "comparator", ">=", "target", "很多", "upper", "1", "unit", "次"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("请填数字，如 12", "请填写这一项");
		assertThat(
				saveMetric("version", "0", "name", "整顿", "comparator", "=", "target", "3", "upper", "2", "unit", "个"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("上限要大于目标值");
		assertThat(saveMetric("version", "0", "name", "结构", "comparator", "=", "target", "5：4：1", "upper", "", "unit",
				"比"))
			.hasStatus3xxRedirection();
	}

	@Test
	void aMetricsNumbersAreTypedAsPeopleTypeThem() {
		assertThat(saveMetric("version", "0", "name", "义诊", "comparator", ">=", "target", "1,000", "upper", "１，２００",
				"unit", "人次"))
			.hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("select target || '-' || upper_target from plan_metric where id = ?")
			.param(this.plan.metric())
			.query(String.class)
			.single()).isEqualTo("1000-1200");
	}

	@Test
	void manyTasksAreChangedAtOnceAndPutBack() {
		UUID second = this.plan.taskWithoutLead(this.jdbc);
		assertThat(get("/tasks?missing=LEAD")).hasStatusOk()
			.bodyText()
			.contains("集中学习", "1 个任务")
			.doesNotContain("辅导讲座");
		MvcTestResult changed = post("tasks", "ids", id(second), "ids", id(this.plan.task()), "lead",
				id(this.who.union()), "audience", "CHOSEN", "targets", id(this.who.secondBranch()), "cadence", "MONTH",
				"dueDay", "25");
		assertThat(changed).hasStatus3xxRedirection();
		assertThat(leads()).containsOnly(this.who.union());
		assertThat(units("TARGET")).containsExactly(this.who.secondBranch());
		assertThat(this.mvc.post()
			.uri(String.valueOf(changed.getMvcResult().getFlashMap().get("undo")))
			.with(SignedInAs.as(this.who.office()))
			.with(csrf())).hasStatus3xxRedirection().redirectedUrl().endsWith("/edit/tasks");
		assertThat(leads()).containsExactlyInAnyOrder(this.who.department(), null);
		assertThat(units("TARGET")).isEmpty();
	}

	@Test
	void manyTasksAreChangedWithAsManyStatementsAsFew() {
		int few = statements();
		this.plan.grow(this.jdbc, 30);
		assertThat(statements()).isEqualTo(few);
	}

	/** What it takes to change all tasks of the plan. */
	private int statements() {
		List<String> fields = new ArrayList<>(List.of("evidence", "TEXT", "dueDay", String.valueOf(++this.day)));
		this.jdbc.sql("select id from plan_task where plan_id = ?")
			.param(this.plan.id())
			.query(String.class)
			.list()
			.forEach((id) -> fields.addAll(List.of("ids", id)));
		StatementCounter.reset();
		assertThat(post("tasks", fields.toArray(String[]::new))).hasStatus3xxRedirection();
		return StatementCounter.count();
	}

	@Test
	void whatIsNotChosenStaysAndNothingTickedIsSaid() {
		post("tasks", "ids", id(this.plan.task()), "evidence", "TEXT");
		assertThat(this.jdbc.sql("select evidence || cadence || lead_unit_id from plan_task where id = ?")
			.param(this.plan.task())
			.query(String.class)
			.single()).isEqualTo("TEXTQUARTER" + this.who.department());
		assertThat(post("tasks", "evidence", "TEXT")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("请先勾选任务");
		assertThat(post("tasks", "ids", id(this.plan.task()))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("请先选好要改成什么");
	}

	@Test
	void manyTasksAreDeletedAtOnceAndPutBack() {
		UUID second = this.plan.taskWithoutLead(this.jdbc);
		MvcTestResult deleted = post("tasks/delete", "ids", id(second), "ids", id(this.plan.task()));
		assertThat(leads()).isEmpty();
		this.mvc.post()
			.uri(String.valueOf(deleted.getMvcResult().getFlashMap().get("undo")))
			.with(SignedInAs.as(this.who.office()))
			.with(csrf())
			.exchange();
		assertThat(leads()).hasSize(2);
		assertThat(post("tasks/delete", "ids", id(Ids.next()))).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void theTablesCostDoesNotGrow() {
		StatementCounter.reset();
		get("/tasks");
		int small = StatementCounter.count();
		this.plan.grow(this.jdbc, 15);
		StatementCounter.reset();
		get("/tasks");
		assertThat(StatementCounter.count()).isEqualTo(small).isLessThanOrEqualTo(6);
	}

	private MvcTestResult persons(String names) {
		return saveTask("version", "0", "title", "讲座", "lead", id(this.who.department()), "audience", "PERSONS",
				"people", names, "cadence", "ONCE", "evidence", "NONE");
	}

	private static String[] with(String name, String value, String... params) {
		return java.util.stream.Stream.concat(java.util.stream.Stream.of(name, value), java.util.Arrays.stream(params))
			.toArray(String[]::new);
	}

	private static String id(UUID id) {
		return id.toString();
	}

	private MvcTestResult saveTask(String... params) {
		return post("tasks/" + this.plan.task(), params);
	}

	private MvcTestResult saveMetric(String... params) {
		return post("metrics/" + this.plan.metric(), params);
	}

	private MvcTestResult get(String rest) {
		return this.mvc.get()
			.uri("/plans/" + this.plan.id() + "/edit" + rest)
			.with(SignedInAs.as(this.who.office()))
			.exchange();
	}

	private MvcTestResult post(String path, String... params) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri("/plans/" + this.plan.id() + "/edit/" + path);
		for (int i = 0; i < params.length; i += 2) {
			request.param(params[i], params[i + 1]);
		}
		return request.with(SignedInAs.as(this.who.office())).with(csrf()).exchange();
	}

	private List<UUID> units(String part) {
		return this.jdbc.sql("select unit_id from plan_task_unit where task_id = ? and part = ?")
			.params(this.plan.task(), part)
			.query(UUID.class)
			.list();
	}

	private List<UUID> leads() {
		return this.jdbc.sql("select lead_unit_id from plan_task where plan_id = ?")
			.param(this.plan.id())
			.query(UUID.class)
			.list();
	}

}
