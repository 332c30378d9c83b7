package org.partyplan.plan.amending;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;
import org.partyplan.plan.life.PlanIssuing;
import org.partyplan.plan.life.PlanOnItsWay;
import org.partyplan.shared.RuleBroken;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
@AutoConfigureMockMvc
class PlanAmendingTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private AmendmentDrafting drafting;

	@Autowired
	private PlanIssuing issuing;

	private Amended amended;

	private PlanOnItsWay plan;

	private SomeOrganization who;

	private String page;

	@BeforeEach
	void anAmendmentOfAnIssuedPlan() {
		this.amended = new Amended(this.mvc, this.jdbc, this.issuing);
		this.plan = this.amended.plan;
		this.who = this.amended.who;
		this.page = this.amended.begin();
	}

	@Test
	void thereIsOneDraftAtATime() {
		assertThat(this.drafting.begin(this.plan.id(), "再来一份", this.amended.office))
			.isEqualTo(UUID.fromString(this.page.replace("/amendments/", "")));
	}

	@Test
	void onlyAnIssuedPlanIsAmended() {
		PlanOnItsWay draft = PlanOnItsWay.draft(this.jdbc);
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.drafting.begin(draft.id(), "改", draft.organization().office()))
			.withMessage("plan.amend.notIssued");
	}

	@Test
	void untilItTakesEffectThePlanStays() {
		rewrite(PlanOnItsWay.BODY.replace("98%", "99%"));
		assertThat(body()).isEqualTo(PlanOnItsWay.BODY);
	}

	@Test
	void marksFollowTheirWordsAndTheLostOnesAreDecidedOn() {
		rewrite("先学一步。" + PlanOnItsWay.BODY.replace("参学率保持98%以上", "参学率力争99%"));
		assertThat(this.amended.page(this.page)).bodyText()
			.contains("原句没有了，撤下哪些", "name=\"withdrawn\" value=\"" + this.plan.metric() + "\"")
			.doesNotContain("name=\"withdrawn\" value=\"" + this.plan.task() + "\"");
		effect("withdrawn", this.plan.metric().toString());
		assertThat(value("select span_start::text from plan_task where id = ?", this.plan.task()))
			.isEqualTo(String.valueOf(body().indexOf(PlanOnItsWay.LECTURE)));
		assertThat(value("select withdrawn_on::text from plan_metric where id = ?", this.plan.metric()))
			.isEqualTo("2026-05-12");
		assertThat(this.amended.page("/versions")).bodyText().contains("撤下指标“参学率”");
	}

	@Test
	void aLostMarkThatIsKeptStandsForItsParagraph() {
		rewrite("全年集中学习12次。");
		effect();
		assertThat(value("select span_start || '-' || span_end || ' ' || quote from plan_task where id = ?",
				this.plan.task()))
			.isEqualTo("0-0 " + PlanOnItsWay.LECTURE);
		assertThat(value("select withdrawn_on::text from plan_task where id = ?", this.plan.task())).isNull();
	}

	@Test
	void everythingTakesEffectAtOnce() {
		UUID added = addBelow(this.plan.secondItem());
		this.amended.edit("items/" + added, "version", this.amended.version("plan_item", added), "no", "（三）", "title",
				"联系专家", "text", "班子成员每半年与联系的高知人员谈心一次。", "then", "TASK", "start", "0", "end", "19");
		UUID task = UUID.fromString(String.valueOf(value("select id::text from plan_task where item_id = ?", added)));
		assertThat(this.amended.agree(task, "联系高知人员", "HALF_YEAR")).hasStatus3xxRedirection();
		this.amended.agree(in("plan_task", this.plan.task()), "邀请专家开展辅导讲座", "MONTH");
		UUID metric = in("plan_metric", this.plan.metric());
		assertThat(this.amended.edit("metrics/" + metric, "version", "0", "name", "参学率", "comparator", ">=", "target",
				"95", "upper", "", "unit", "%"))
			.hasStatus3xxRedirection();
		this.amended.edit("items/" + in("plan_item", this.plan.secondItem()) + "/delete");
		effect();
		assertThat(value("select title from plan_item where id = ? and origin_id is null", added)).isEqualTo("联系专家");
		assertThat(value("select i.section_id::text from plan_item i where id = ?", added))
			.isEqualTo(this.plan.section().toString());
		assertThat(value("select quote || ' ' || cadence from plan_task where item_id = ?", added))
			.isEqualTo("班子成员每半年与联系的高知人员谈心一次 HALF_YEAR");
		assertThat(value("select plan_id::text from plan_task where id = ?", task))
			.isEqualTo(this.plan.id().toString());
		assertThat(value("select cadence from plan_task where id = ?", this.plan.task())).isEqualTo("MONTH");
		assertThat(value("select target from plan_metric where id = ?", this.plan.metric())).isEqualTo("95");
		assertThat(value("select withdrawn_on::text from plan_item where id = ?", this.plan.secondItem()))
			.isEqualTo("2026-05-12");
		assertThat(value("select note || ' ' || minutes_number from plan_step where plan_id = ? and kind = 'AMENDED'",
				this.plan.id()))
			.isEqualTo("第 1 号调整生效 党委会纪要〔2026〕12号");
		assertThat(value("select count(*)::text from plan_receipt where plan_id = ? and amendment_number = 1",
				this.plan.id()))
			.isEqualTo("2");
		assertThat(value("select count(*)::text from execution_assignment where source_id = ?", task))
			.isNotEqualTo("0");
		assertThat(value("select count(*)::text from plan_plan where status = 'AMENDMENT' and organization_id = ?",
				this.who.committee()))
			.isEqualTo("0");
	}

	@Test
	void textOfEveryKindIsChangedAndRecorded() {
		UUID section = in("plan_section", this.plan.section());
		this.amended.edit("parts/OVERALL", "version", String.valueOf("以实干推动医院发展。".hashCode()), "text", "以实干推动高质量发展。");
		this.amended.edit("parts/CLOSING", "version", String.valueOf("".hashCode()), "text", "附件：任务分工表");
		this.amended.edit("sections/" + section, "version", "0", "numbered", "一", "no", "一", "title", "坚持政治引领", "text",
				"今年要做四件事。");
		rewrite(PlanOnItsWay.BODY + "重在实效。");
		assertThat(this.amended.page(this.page)).bodyText()
			.contains("拟了 4 处改动", "修改“总体要求”", "修改“结尾”", "修改部分“一、坚持政治引领，筑牢思想根基”", "修改要点“（一）抓实理论学习”");
		effect();
		assertThat(value("select overall || closing from plan_plan where id = ?", this.plan.id()))
			.isEqualTo("以实干推动高质量发展。附件：任务分工表");
		assertThat(value("select title || intro from plan_section where id = ?", this.plan.section()))
			.isEqualTo("坚持政治引领今年要做四件事。");
		assertThat(this.amended.page("/changes")).bodyText()
			.contains("总体要求", "<ins class=\"chg\">高质量</ins>", "附件：任务分工表", "今年要做四件事。", "重在实效。");
	}

	@Test
	void aSectionThatGoesTakesAllAlong() {
		this.amended.edit("sections/" + in("plan_section", this.plan.section()) + "/delete");
		assertThat(this.amended.page(this.page)).bodyText().contains("拟了 1 处改动", "撤下部分“一、坚持政治引领，筑牢思想根基”");
		effect();
		assertThat(value("select withdrawn_on::text from plan_section where id = ?", this.plan.section()))
			.isEqualTo("2026-05-12");
		assertThat(value("select withdrawn_on::text from plan_item where id = ?", this.plan.item()))
			.isEqualTo("2026-05-12");
		assertThat(value("select withdrawn_on::text from plan_task where id = ?", this.plan.task()))
			.isEqualTo("2026-05-12");
		assertThat(this.amended.page("")).bodyText().doesNotContain("筑牢思想根基").contains("夯实组织建设");
	}

	@Test
	void anItemThatGoesTakesItsTasksAndMetricsAlong() {
		this.amended.edit("items/" + in("plan_item", this.plan.item()) + "/delete");
		effect();
		assertThat(value("select withdrawn_on::text from plan_task where id = ?", this.plan.task()))
			.isEqualTo("2026-05-12");
		assertThat(value("select withdrawn_on::text from plan_metric where id = ?", this.plan.metric()))
			.isEqualTo("2026-05-12");
	}

	@Test
	void takingEffectTwiceDoesItOnceAndTheNextHasTheNextNumber() {
		rewrite("全年集中学习12次。");
		String html = html();
		String[] form = { "version", Amended.hidden(html, "version"), "seen", Amended.hidden(html, "seen"), "approver",
				"MEETING", "minutesNumber", "12号", "on", "2026-05-12" };
		String address = "/plans/" + this.plan.id() + this.page + "/effect";
		assertThat(this.amended.post(address, form)).hasStatus3xxRedirection();
		assertThat(this.amended.post(address, form)).hasStatus3xxRedirection();
		this.page = this.amended.begin();
		rewrite("全年集中学习10次。");
		effect();
		assertThat(value("select string_agg(number::text, ',' order by number) from plan_amendment where plan_id = ?",
				this.plan.id()))
			.isEqualTo("1,2");
	}

	@Test
	void whoeverApprovesMustHaveSeenTheLastChange() {
		rewrite("全年集中学习12次。");
		String html = html();
		this.amended.edit("items/" + in("plan_item", this.plan.secondItem()) + "/delete");
		assertThat(this.amended.post("/plans/" + this.plan.id() + this.page + "/effect", "version",
				Amended.hidden(html, "version"), "seen", Amended.hidden(html, "seen"), "approver", "MEETING",
				"minutesNumber", "12号", "on", "2026-05-12"))
			.hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void twoPeopleDoNotOverwriteEachOthersChange() {
		UUID copy = in("plan_item", this.plan.item());
		String[] form = { "version", "0", "numbered", "（一）", "no", "（一）", "title", "抓实理论学习", "text", "我的话。" };
		rewrite("全年集中学习12次。");
		assertThat(this.amended.edit("items/" + copy, form)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("两个人改了同一处");
	}

	@Test
	void anEmptyAmendmentAndOneWithoutMinutesAreRefused() {
		assertThat(this.amended.page(this.page)).bodyText().contains("还没有改动").doesNotContain("name=\"seen\"");
		assertThat(this.amended.post("/plans/" + this.plan.id() + this.page + "/effect", "version", "0", "seen",
				String.valueOf(java.util.List.of().hashCode()), "approver", "SECRETARY", "on", "2026-05-12"))
			.hasStatusOk()
			.bodyText()
			.contains("还没有改动，不能生效");
		rewrite("全年集中学习12次。");
		assertThat(this.amended.effect(this.page, "minutesNumber", " ")).hasStatusOk().bodyText().contains("请填纪要编号");
	}

	@Test
	void whatIsNotFinishedDoesNotTakeEffect() {
		rewrite(PlanOnItsWay.BODY, "then", "TASK", "start", "0", "end", "8");
		assertThat(this.amended.effect(this.page)).hasStatusOk().bodyText().contains("1 个任务没有牵头部门", "调整稿里补齐");
	}

	@Test
	void aChangeCanBeTakenOutAgain() {
		rewrite("全年集中学习12次。");
		this.amended.agree(in("plan_task", this.plan.task()), "讲座", "MONTH");
		UUID added = addBelow(this.plan.secondItem());
		this.amended.edit("items/" + in("plan_item", this.plan.secondItem()) + "/delete");
		this.amended.edit("metrics/" + in("plan_metric", this.plan.metric()) + "/delete");
		for (UUID subject : new UUID[] { this.plan.item(), this.plan.task(), added, this.plan.secondItem(),
				this.plan.metric() }) {
			assertThat(this.amended.page(this.page)).bodyText().contains("id=\"c-" + subject + "\"");
			this.amended.post("/plans/" + this.plan.id() + this.page + "/changes/" + subject + "/delete");
			assertThat(this.amended.page(this.page)).bodyText().doesNotContain("id=\"c-" + subject + "\"");
		}
		assertThat(this.amended.page(this.page)).bodyText().contains("还没有改动");
		this.amended.post("/plans/" + this.plan.id() + this.page + "/discard");
		assertThat(this.amended.begin()).isNotEqualTo(this.page);
	}

	@Test
	void whatIsUndoneInTheEditorIsNoChange() {
		rewrite("全年集中学习12次。");
		rewrite(PlanOnItsWay.BODY);
		UUID second = in("plan_item", this.plan.secondItem());
		this.amended.rewrite(this.plan.secondItem(), "深化党性教育", "七一前组织一次红色教育基地参观。", "then", "UP");
		assertThat(this.amended.page(this.page)).bodyText().contains("拟了 1 处改动", "移动要点", "位置：");
		assertThat(value("select no from plan_item where id = ?", second)).isEqualTo("（一）");
		this.amended.rewrite(this.plan.secondItem(), "深化党性教育", "七一前组织一次红色教育基地参观。", "then", "DOWN");
		assertThat(this.amended.page(this.page)).bodyText().contains("还没有改动");
	}

	@Test
	void aPersonIsFoundByNameOrNamedAsUnknown() {
		UUID person = this.who.person(this.who.firstBranch(), "FULL", "贺明", LocalDate.of(2020, 1, 1));
		UUID task = in("plan_task", this.plan.task());
		assertThat(this.amended.agree(task, "讲座", "QUARTER", "audience", "PERSONS", "people", "贺明、无此人")).bodyText()
			.contains("找不到“无此人”");
		this.amended.agree(task, "讲座", "QUARTER", "audience", "PERSONS", "people", "贺明");
		assertThat(this.amended.page(this.page)).bodyText().contains("责任单位：", "个人：贺明");
		effect();
		assertThat(value("select person_id::text from plan_task_person where task_id = ?", this.plan.task()))
			.isEqualTo(person.toString());
	}

	@Test
	void anArchivedPlanIsAmendedNoMore() {
		rewrite("全年集中学习12次。");
		String html = html();
		this.jdbc.sql("update plan_plan set status = 'ARCHIVED' where id = ?").param(this.plan.id()).update();
		assertThat(this.amended.page(this.page)).hasStatusOk()
			.bodyText()
			.contains("这份计划已归档，调整不能再改，也不能生效。")
			.doesNotContain("name=\"approver\"");
		assertThat(rewrite("别的话。")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("这份计划已归档，不能拟调整");
		assertThat(this.amended.post("/plans/" + this.plan.id() + this.page + "/effect", "version",
				Amended.hidden(html, "version"), "seen", Amended.hidden(html, "seen"), "approver", "SECRETARY", "on",
				"2026-05-12"))
			.bodyText()
			.contains("不能拟调整");
	}

	private UUID addBelow(UUID item) {
		this.amended.rewrite(item, "深化党性教育", "七一前组织一次红色教育基地参观。", "then", "ADD_BELOW");
		return UUID.fromString(String.valueOf(value(
				"select i.id::text from plan_item i join plan_section s on s.id = i.section_id where s.plan_id = ? and i.origin_id is null",
				this.amended.copy())));
	}

	private org.springframework.test.web.servlet.assertj.MvcTestResult rewrite(String body, String... more) {
		return this.amended.rewrite(this.plan.item(), "抓实理论学习", body, more);
	}

	private void effect(String... more) {
		assertThat(this.amended.effect(this.page, more)).hasStatus3xxRedirection();
	}

	private String html() {
		return new String(this.amended.page(this.page).getResponse().getContentAsByteArray(),
				java.nio.charset.StandardCharsets.UTF_8);
	}

	private UUID in(String table, UUID origin) {
		return this.amended.in(table, origin);
	}

	private String body() {
		return String.valueOf(value("select body from plan_item where id = ?", this.plan.item()));
	}

	private @Nullable String value(String sql, UUID subject) {
		return this.amended.value(sql, subject);
	}

}
