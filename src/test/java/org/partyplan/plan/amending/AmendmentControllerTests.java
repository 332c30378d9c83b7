package org.partyplan.plan.amending;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;
import org.partyplan.StatementCounter;
import org.partyplan.plan.life.PlanIssuing;
import org.partyplan.plan.life.PlanOnItsWay;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
class AmendmentControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlanIssuing issuing;

	private Amended amended;

	private PlanOnItsWay plan;

	private String home;

	@BeforeEach
	void anIssuedPlan() {
		this.amended = new Amended(this.mvc, this.jdbc, this.issuing);
		this.plan = this.amended.plan;
		this.home = "/plans/" + this.plan.id();
	}

	@Test
	void anAmendmentIsWrittenInTheEditorAndCompared() {
		assertThat(this.amended.page("/amendments/new")).hasStatusOk().bodyText().contains("为什么要调整");
		assertThat(this.amended.post(this.home + "/amendments/new", "reason", " ")).hasStatusOk()
			.bodyText()
			.contains("请填写这一项。");
		String page = this.amended.begin();
		assertThat(this.amended.page("/amendments/new")).hasStatus3xxRedirection();
		assertThat(this.amended.page(page)).hasStatusOk().bodyText().contains("还没有改动", "改文字、任务和指标");
		assertThat(editor("")).hasStatusOk()
			.bodyText()
			.contains("这是调整稿。", "看改了什么、报批", PlanOnItsWay.LECTURE)
			.doesNotContain("送审", "part=HEAD");
		this.amended.rewrite(this.plan.item(), "抓实理论学习", PlanOnItsWay.BODY.replace("参学率保持98%以上", "参学率力争99%"));
		assertThat(this.amended.page(page)).bodyText()
			.contains("<del class=\"chg\">保持98%以上</del>", "<ins class=\"chg\">力争99%</ins>", "理由：上半年情况有变", "原句没有了，撤下哪些");
		explain(page, this.plan.item(), "定得更准");
		assertThat(this.amended.page(page)).bodyText().contains("理由：定得更准");
		UUID task = this.amended.in("plan_task", this.plan.task());
		assertThat(editor("?task=" + task)).hasStatusOk().bodyText().contains(PlanOnItsWay.LECTURE, "保存任务", "删除任务");
		assertThat(this.amended.agree(task, "邀请专家开展辅导讲座", "QUARTER", "audience", "BRANCHES", "lead",
				this.amended.who.union().toString(), "evidence", "TEXT"))
			.hasStatus3xxRedirection();
		explain(page, this.plan.task(), "改由工会牵头");
		UUID metric = this.amended.in("plan_metric", this.plan.metric());
		assertThat(metric(metric, "很多")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("请填数字，如 12、98");
		assertThat(metric(metric, "99")).hasStatus3xxRedirection();
		this.amended.post("/plans/" + this.amended.copy() + "/edit/metrics/" + metric + "/settle", "whole", "false");
		assertThat(this.amended.page(page)).bodyText().contains("拟了 3 处改动").doesNotContain("原句没有了，撤下哪些");
		assertThat(this.amended.effect(page, "minutesNumber", "")).hasStatusOk().bodyText().contains("请填纪要编号");
		assertThat(this.amended.effect(page)).hasStatus3xxRedirection();
		assertThat(this.amended.get(this.amended.who.member(), this.home + "/changes")).hasStatusOk()
			.bodyText()
			.contains("改了 1 处，其余 3 个要点未动", "理由：定得更准（第 1 号调整）", "理由：上半年情况有变（第 1 号调整）", "宣传科", "医院工会", "未改动");
		assertThat(this.amended.get(this.amended.who.member(), this.home + "/versions")).hasStatusOk()
			.bodyText()
			.contains("第 1 号调整", "党委会同意 · 党委会纪要〔2026〕12号", "印发稿（基线）");
		assertThat(this.amended.page("")).bodyText().contains("签收第 1 号调整", "现行第 1 号调整");
		assertThat(this.amended.page(page)).hasStatusOk()
			.bodyText()
			.contains("第 1 号调整，3 处改动", "理由：改由工会牵头")
			.doesNotContain("恢复原样", "接着改");
	}

	@Test
	void oneReasonIsEnoughForAll() {
		String page = this.amended.begin();
		this.amended.rewrite(this.plan.item(), "抓实理论学习", "全年集中学习12次。");
		this.amended.post(this.home + page + "/reason", "reason", "上级有新要求");
		explain(page, this.plan.item(), "别的理由");
		explain(page, this.plan.item(), "");
		assertThat(this.amended.page(page)).bodyText().contains("理由：上级有新要求");
	}

	@Test
	void itemsAndTasksCanBeAddedAndWithdrawn() {
		String page = this.amended.begin();
		this.amended.rewrite(this.plan.secondItem(), "深化党性教育", "七一前组织一次红色教育基地参观。", "then", "ADD_BELOW");
		UUID item = UUID.fromString(String.valueOf(this.amended.value("""
				select i.id::text from plan_item i join plan_section s on s.id = i.section_id
				where s.plan_id = ? and i.origin_id is null""", this.amended.copy())));
		this.amended.edit("items/" + item, "version", this.amended.version("plan_item", item), "no", "（三）", "title",
				"联系专家", "text", "每半年谈心一次。", "then", "TASK", "words", "每半年谈心一次");
		assertThat(this.amended.page(page)).bodyText().contains("联系专家", "新增");
		UUID task = UUID
			.fromString(String.valueOf(this.amended.value("select id::text from plan_task where item_id = ?", item)));
		assertThat(this.amended.agree(task, "谈心", "HALF_YEAR", "audience", "CHOSEN"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("请至少选一个单位");
		assertThat(this.amended.agree(task, "谈心", "HALF_YEAR", "audience", "CHOSEN", "targets",
				this.amended.who.union().toString()))
			.hasStatus3xxRedirection();
		this.amended.edit("tasks/" + this.amended.in("plan_task", this.plan.task()) + "/delete");
		assertThat(this.amended.page(page)).bodyText().contains("增加任务“谈心”", "撤下任务“邀请专家开展辅导讲座”", "另选单位：医院工会", "每半年");
		assertThat(this.amended.effect(page)).hasStatus3xxRedirection();
		assertThat(this.amended.page("")).bodyText().contains("联系专家", "谈心 · 每半年 · 宣传").doesNotContain("邀请专家开展辅导讲座 ·");
	}

	@Test
	void amendmentsAreTheOfficesAndOfItsOwnPlan() {
		String page = this.amended.begin();
		assertThat(this.amended.get(this.amended.who.leader(), this.home + page)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.amended.get(SomeOrganization.in(this.jdbc).office(), this.home + page))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.amended.get(SomeOrganization.in(this.jdbc).office(), "/plans/" + this.amended.copy() + "/edit"))
			.hasStatus(HttpStatus.NOT_FOUND);
		PlanOnItsWay other = PlanOnItsWay.draft(this.jdbc);
		for (String foreign : new String[] { "items/" + other.item(), "tasks/" + other.task(),
				"metrics/" + other.metric(), "items/" + this.plan.item(), "tasks/" + this.plan.task(),
				"metrics/" + this.plan.metric() }) {
			assertThat(this.amended.edit(foreign + "/delete")).as(foreign).hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(this.amended.get(this.amended.office, "/plans/" + other.id() + page))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void thePagesCostTheSameWhateverTheSize() {
		String page = this.amended.begin();
		this.amended.rewrite(this.plan.item(), "学", PlanOnItsWay.BODY + "学。");
		int small = statements(this.home + page);
		this.amended.effect(page);
		int changes = statements(this.home + "/changes");
		this.plan.grow(this.jdbc, 30);
		String next = this.amended.begin();
		this.amended.rewrite(this.plan.item(), "学", PlanOnItsWay.BODY + "再学。");
		assertThat(statements(this.home + next)).isEqualTo(small).isLessThanOrEqualTo(6);
		assertThat(statements(this.home + "/changes")).isEqualTo(changes).isLessThanOrEqualTo(6);
		assertThat(statements(this.home + "/versions")).isLessThanOrEqualTo(6);
		String copy = "/plans/" + this.amended.copy() + "/edit";
		assertThat(statements(copy)).isLessThanOrEqualTo(6);
		assertThat(statements(copy + "?metric=" + this.amended.in("plan_metric", this.plan.metric())))
			.isLessThanOrEqualTo(6);
		assertThat(statements(copy + "?task=" + this.amended.in("plan_task", this.plan.task()))).isLessThanOrEqualTo(6);
	}

	private int statements(String path) {
		StatementCounter.reset();
		assertThat(this.amended.get(this.amended.office, path)).hasStatusOk();
		return StatementCounter.count();
	}

	private void explain(String page, UUID subject, String reason) {
		assertThat(this.amended.post(this.home + page + "/reason", "subject", subject.toString(), "reason", reason))
			.hasStatus3xxRedirection();
	}

	private org.springframework.test.web.servlet.assertj.MvcTestResult metric(UUID metric, String target) {
		return this.amended.edit("metrics/" + metric, "version", "0", "name", "参学率", "comparator", ">=", "target",
				target, "upper", "", "unit", "%");
	}

	private org.springframework.test.web.servlet.assertj.MvcTestResult editor(String query) {
		return this.amended.get(this.amended.office, "/plans/" + this.amended.copy() + "/edit" + query);
	}

}
