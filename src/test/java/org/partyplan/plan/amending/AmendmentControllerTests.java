package org.partyplan.plan.amending;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.StatementCounter;
import org.partyplan.plan.life.PlanIssuing;
import org.partyplan.plan.life.PlanOnItsWay;
import org.partyplan.shared.CurrentUser;

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
class AmendmentControllerTests {

	private static int numbers = 700;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlanIssuing issuing;

	private PlanOnItsWay plan;

	private SomeOrganization who;

	private CurrentUser office;

	@BeforeEach
	void anIssuedPlan() {
		this.plan = PlanOnItsWay.draft(this.jdbc);
		this.who = this.plan.organization();
		this.office = this.who.office();
	}

	@Test
	void anAmendmentIsCollectedAndComparedByForms() {
		issue();
		assertThat(get(this.office, "/amendments/new")).hasStatusOk().bodyText().contains("为什么要调整");
		assertThat(post("/amendments/new", "reason", " ")).hasStatusOk().bodyText().contains("请填写这一项。");
		String page = begin();
		assertThat(get(this.office, "/amendments/new")).hasStatus3xxRedirection();
		assertThat(get(this.office, page)).hasStatusOk().bodyText().contains("还没有改动", "改文字或撤下", "改任务");
		assertThat(get(this.office, page + "/items/" + this.plan.item())).hasStatusOk()
			.bodyText()
			.contains("改要点的文字", "整条撤下", PlanOnItsWay.BODY);
		assertThat(post(page + "/items/" + this.plan.item(), "no", "（一）", "title", "抓实理论学习", "body", PlanOnItsWay.BODY,
				"reason", "试试"))
			.hasStatusOk()
			.bodyText()
			.contains("和原来一样");
		assertThat(post(page + "/items/" + this.plan.item(), "no", "（一）", "title", "抓实理论学习", "body",
				PlanOnItsWay.BODY.replace("参学率保持98%以上", "参学率力争99%"), "reason", "定得更准"))
			.hasStatus3xxRedirection();
		assertThat(get(this.office, page)).bodyText()
			.contains("<del class=\"chg\">保持98%以上</del>", "<ins class=\"chg\">力争99%</ins>", "定得更准", "原句没有了，撤下哪些");
		assertThat(get(this.office, page + "/tasks/" + this.plan.task())).hasStatusOk()
			.bodyText()
			.contains("value=\"" + PlanOnItsWay.LECTURE + "\" checked", "撤下这个任务", "　宣传科");
		assertThat(post(page + "/tasks/" + this.plan.task(), "quote", PlanOnItsWay.LECTURE, "title", "邀请专家开展辅导讲座",
				"leadUnitId", this.who.union().toString(), "audience", "BRANCHES", "cadence", "QUARTER", "evidence",
				"TEXT", "reason", "改由工会牵头"))
			.hasStatus3xxRedirection();
		assertThat(get(this.office, page + "/metrics/" + this.plan.metric())).hasStatusOk()
			.bodyText()
			.contains("党员参学率力争99%", "撤下这个指标");
		assertThat(post(page + "/metrics/" + this.plan.metric(), "quote", "党员参学率力争99%", "name", "参学率", "comparator",
				">=", "target", "很多", "unit", "%", "reason", "定得更准"))
			.hasStatusOk()
			.bodyText()
			.contains("请填数字，如 98");
		assertThat(post(page + "/metrics/" + this.plan.metric(), "quote", "党员参学率力争99%", "name", "参学率", "comparator",
				">=", "target", "99", "unit", "%", "reason", "定得更准"))
			.hasStatus3xxRedirection();
		assertThat(get(this.office, page)).bodyText().contains("拟了 3 处改动").doesNotContain("原句没有了");
		assertThat(effect(page, "")).hasStatusOk().bodyText().contains("请填纪要编号");
		assertThat(effect(page, "党委会纪要〔2026〕12号")).hasStatus3xxRedirection();
		assertThat(get(this.who.member(), "/changes")).hasStatusOk()
			.bodyText()
			.contains("改了 1 处，其余 3 个要点未动", "理由：定得更准（第 1 号调整）", "宣传科", "医院工会", "未改动");
		assertThat(get(this.who.member(), "/versions")).hasStatusOk()
			.bodyText()
			.contains("第 1 号调整", "党委会同意 · 党委会纪要〔2026〕12号", "印发稿（基线）");
		assertThat(get(this.office, "")).bodyText().contains("签收第 1 号调整", "现行第 1 号调整");
		assertThat(get(this.office, page)).hasStatusOk().bodyText().contains("第 1 号调整，3 处改动").doesNotContain("加任务");
	}

	@Test
	void itemsAndTasksCanBeAddedAndWithdrawn() {
		issue();
		String page = begin();
		assertThat(get(this.office, page + "/items/new")).hasStatusOk().bodyText().contains("放在哪里");
		MvcTestResult added = post(page + "/items/new", "no", "（三）", "title", "联系专家", "body", "每半年谈心一次。", "place",
				this.plan.secondItem().toString(), "reason", "落实要求");
		String item = String.valueOf(added.getResponse().getRedirectedUrl()).replaceAll(".*#item-", "");
		assertThat(get(this.office, page)).bodyText().contains("联系专家", "新增");
		assertThat(get(this.office, page + "/places/" + item + "/tasks/new")).hasStatusOk()
			.bodyText()
			.contains("value=\"每半年谈心一次\" checked");
		assertThat(post(page + "/places/" + item + "/tasks/new", "quote", "每半年谈心一次", "title", "谈心", "leadUnitId",
				this.who.department().toString(), "audience", "CHOSEN", "cadence", "HALF_YEAR", "evidence", "NONE",
				"reason", "落实要求"))
			.hasStatusOk()
			.bodyText()
			.contains("请至少选一个责任单位。");
		assertThat(post(page + "/places/" + item + "/tasks/new", "quote", "每半年谈心一次", "title", "谈心", "leadUnitId",
				this.who.department().toString(), "audience", "CHOSEN", "targetIds", this.who.union().toString(),
				"cadence", "HALF_YEAR", "evidence", "NONE", "reason", "落实要求"))
			.hasStatus3xxRedirection();
		assertThat(post(page + "/tasks/" + this.plan.task() + "/withdraw", "reason", ""))
			.hasRedirectedUrl("/plans/" + this.plan.id() + page + "/tasks/" + this.plan.task());
		assertThat(post(page + "/tasks/" + this.plan.task() + "/withdraw", "reason", "不再办")).hasStatus3xxRedirection();
		assertThat(get(this.office, page)).bodyText().contains("增加任务“谈心”", "撤下任务“邀请专家开展辅导讲座”");
		assertThat(effect(page, "党委会纪要〔2026〕12号")).hasStatus3xxRedirection();
		assertThat(get(this.office, "")).bodyText().contains("联系专家", "谈心 · 每半年 · 宣传").doesNotContain("邀请专家开展辅导讲座 ·");
	}

	@Test
	void amendmentsAreTheOfficesAndOfItsOwnPlan() {
		issue();
		String page = begin();
		assertThat(get(this.who.leader(), page)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(SomeOrganization.in(this.jdbc).office(), page)).hasStatus(HttpStatus.NOT_FOUND);
		PlanOnItsWay other = PlanOnItsWay.draft(this.jdbc);
		assertThat(get(this.office, page + "/items/" + other.item())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(this.office, page + "/tasks/" + other.task())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(this.office, page + "/metrics/" + other.metric())).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void thePagesCostTheSameWhateverTheSize() {
		issue();
		String page = begin();
		post(page + "/items/" + this.plan.item(), "no", "（一）", "title", "学", "body", PlanOnItsWay.BODY + "学。", "reason",
				"简");
		int small = statements(page);
		int task = statements(page + "/tasks/" + this.plan.task());
		effect(page, "12号");
		int changes = statements("/changes");
		this.plan.grow(this.jdbc, 30);
		String next = begin();
		post(next + "/items/" + this.plan.item(), "no", "（一）", "title", "学", "body", PlanOnItsWay.BODY + "再学。",
				"reason", "简");
		assertThat(statements(next)).isEqualTo(small).isLessThanOrEqualTo(6);
		assertThat(statements("/changes")).isEqualTo(changes).isLessThanOrEqualTo(6);
		assertThat(statements("/versions")).isLessThanOrEqualTo(6);
		assertThat(statements(next + "/items/" + this.plan.item())).isLessThanOrEqualTo(6);
		assertThat(statements(next + "/metrics/" + this.plan.metric())).isLessThanOrEqualTo(6);
		assertThat(statements(next + "/tasks/" + this.plan.task())).isEqualTo(task).isLessThanOrEqualTo(6);
	}

	private int statements(String page) {
		StatementCounter.reset();
		assertThat(get(this.office, page)).hasStatusOk();
		return StatementCounter.count();
	}

	private String begin() {
		return String.valueOf(post("/amendments/new", "reason", "上半年情况有变").getResponse().getRedirectedUrl())
			.replace("/plans/" + this.plan.id(), "");
	}

	private MvcTestResult effect(String page, String minutes) {
		String version = get(this.office, page).getResponse().getStatus() == 200 ? version() : "";
		return post(page + "/effect", "version", version, "approver", "MEETING", "minutesNumber", minutes, "on",
				"2026-05-12");
	}

	private String version() {
		return this.jdbc.sql("select version::text from plan_amendment where plan_id = ? and status = 'DRAFT'")
			.param(this.plan.id())
			.query(String.class)
			.single();
	}

	private MvcTestResult get(CurrentUser one, String below) {
		return this.mvc.get().uri("/plans/" + this.plan.id() + below).with(SignedInAs.as(one)).with(csrf()).exchange();
	}

	private MvcTestResult post(String below, String... fields) {
		var request = this.mvc.post()
			.uri("/plans/" + this.plan.id() + below)
			.with(SignedInAs.as(this.office))
			.with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private void issue() {
		this.jdbc.sql("update plan_plan set status = 'SIGNED' where id = ?").param(this.plan.id()).update();
		this.issuing.issue(this.plan.id(),
				PlanOnItsWay.issue(0, LocalDate.of(2026, 2, 6), "示中医党〔2026〕" + ++numbers + "号"), this.office);
	}

}
