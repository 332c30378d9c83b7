package org.partyplan.plan.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.shared.CurrentUser;
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

/** The ways back from big steps, and the year that had begun on paper. */
@SpringBootTest
@AutoConfigureMockMvc
class PlanEndingTests {

	private static final String DECIDED = "党委会纪要〔2026〕9号";

	private static int numbers = 700;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private PlanOnItsWay plan;

	private SomeOrganization who;

	@BeforeEach
	void aDraftWithAMonthlyTask() {
		this.plan = PlanOnItsWay.draft(this.jdbc);
		this.who = this.plan.organization();
		this.who.person(this.who.firstBranch(), "FULL", "郁青禾", SomeOrganization.FOUNDED);
		this.jdbc.sql(
				"update plan_task set audience = 'BRANCHES', cadence = 'MONTH', record_kind = 'theme-day' where id = ?")
			.param(this.plan.task())
			.update();
	}

	@Test
	void whatWasIssuedOnPaperIsEnteredWithItsTrueDaysAndOpensFromTheMonthChosen() {
		record("2026-02-10");
		assertThat(get("/paper")).hasStatusOk().bodyText().contains("从1月起（24 项）", "从3月起（20 项）");
		assertThat(enter("2026-03-11", "2026-01-01")).hasRedirectedUrl("/plans/" + this.plan.id());
		assertThat(steps()).containsExactly("SUBMITTED 2026-03-01", "PASSED 2026-03-10", "SIGNED 2026-03-10",
				"ISSUED 2026-03-11");
		assertThat(this.jdbc.sql("select dated_on || ' ' || issued_on from plan_plan where id = ?")
			.param(this.plan.id())
			.query(String.class)
			.single()).isEqualTo("2026-03-10 2026-03-11");
		assertThat(count("true")).isEqualTo(24);
		assertThat(count("a.status = 'DONE' and a.closed_on = '2026-02-10' and a.record_id is not null")).isOne();
	}

	@Test
	void allThatIsWrongOnThePaperIsSaidAtOnceAndKept() {
		assertThat(post(this.who.office(), "/paper", "version", "0", "submittedOn", "2026-03-01", "passedOn",
				"2026-02-01", "datedOn", "", "issuedOn", "2999-01-01", "meeting", "党委会", "documentNumber",
				"示中医党〔2026〕8号", "recipients", "各支部"))
			.hasStatusOk()
			.bodyText()
			.contains("不能早于前一步", "日期不能晚于今天", "请填写", "value=\"2026-02-01\"", "示中医党〔2026〕8号");
		assertThat(status()).isEqualTo("DRAFT");
	}

	@Test
	void theFormOfAStepSaysAllItsErrorsAtOnce() {
		post(this.who.office(), "/submit", "version", "0", "on", "2026-01-27");
		assertThat(post(this.who.office(), "/pass", "version", "1", "on", "2999-01-01", "meeting", "党委会",
				"minutesNumber", ""))
			.hasStatusOk()
			.bodyText()
			.contains("日期不能晚于今天", "请填写");
	}

	@Test
	void aDraftIsDeletedAfterSayingWhatGoes() {
		assertThat(get("/delete")).hasStatusOk().bodyText().contains("2 个部分、4 个要点、1 个任务、1 个指标", "不能恢复");
		assertThat(post(this.who.office(), "/delete", "version", "7")).hasStatus(HttpStatus.CONFLICT);
		assertThat(post(this.who.office(), "/delete", "version", "0")).hasRedirectedUrl("/plans");
		assertThat(get("")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(facts("plan.deleted")).singleElement().asString().contains("2 个部分、4 个要点、1 个任务、1 个指标");
	}

	@Test
	void whatWasOnceIssuedIsNotDeleted() {
		enter("2026-03-11", "2026-03-01");
		assertThat(get("/delete")).hasStatus3xxRedirection();
		assertThat(post(this.who.office(), "/delete", "version", version())).hasStatusOk()
			.bodyText()
			.contains("已印发，不能删除");
		post(this.who.office(), "/withdraw", "version", version(), "note", "发错了");
		post(this.who.office(), "/return", "version", version(), "note", "再改");
		assertThat(get("/delete")).hasStatusOk().bodyText().contains("印发过").doesNotContain("删除这份草稿");
		assertThat(post(this.who.office(), "/delete", "version", version())).hasStatusOk().bodyText().contains("不能删除");
	}

	@Test
	void anIssueIsUndoneWhileNobodyHasReported() {
		record("2026-04-10");
		enter("2026-03-11", "2026-03-01");
		assertThat(get("/withdraw")).hasStatusOk()
			.bodyText()
			.contains("还没有人填报", "19 项没办的任务撤下", "1 项凭活动记录办结的撤下", "回到“已签发”")
			.doesNotContain("纪要编号");
		assertThat(post(this.who.office(), "/withdraw", "version", version(), "note", " ")).hasStatusOk()
			.bodyText()
			.contains("请填写");
		assertThat(post(this.who.office(), "/withdraw", "version", version(), "note", "文号错了"))
			.hasStatus3xxRedirection();
		assertThat(status()).isEqualTo("SIGNED");
		assertThat(count("a.status <> 'WITHDRAWN'")).isZero();
		assertThat(facts("plan.withdrawn")).singleElement().asString().contains("号", "2026年3月11日印发", "文号错了");
		assertThat(this.jdbc.sql("select count(*) from plan_receipt where plan_id = ?")
			.param(this.plan.id())
			.query(Long.class)
			.single()).isZero();
		this.mvc.get().uri("/plans").with(SignedInAs.as(this.who.secretary())).exchange();
		assertThat(post(this.who.office(), "/issue", "version", version(), "on", "2026-03-12", "datedOn", "2026-03-10",
				"documentNumber", number(), "recipients", "各支部", "from", "2026-03-01"))
			.hasStatus3xxRedirection();
		assertThat(count("a.status = 'OPEN'")).isEqualTo(19);
		assertThat(count("a.status = 'DONE' and a.closed_on = '2026-04-10'")).isOne();
	}

	@Test
	void afterAReportOnlyADecisionTakesItBackAndReportsStay() {
		enter("2026-03-11", "2026-03-01");
		this.jdbc.sql("""
				update execution_assignment set status = 'DONE', closed_on = '2026-04-02'
				where unit_id = ? and source_id = ? and due_on = '2026-04-30'""")
			.params(this.who.firstBranch(), this.plan.task())
			.update();
		assertThat(get("/withdraw")).bodyText().contains("要有会议决定", "1 项各单位已办结的保持办结", "纪要编号", "19 项没办的任务撤下");
		assertThat(post(this.who.office(), "/withdraw", "version", version(), "note", "重复了")).hasStatusOk()
			.bodyText()
			.contains("请填决定日期、会议和纪要编号");
		assertThat(post(this.who.office(), "/withdraw", "version", version(), "note", "重复了", "on", "2026-05-06",
				"meeting", "党委会", "minutesNumber", DECIDED))
			.hasStatus3xxRedirection();
		assertThat(status()).isEqualTo("REVOKED");
		assertThat(count("a.status = 'DONE'")).isOne();
		assertThat(count("a.status = 'WITHDRAWN' and a.closed_on = '2026-05-06'")).isEqualTo(19);
		assertThat(facts("plan.revoked")).singleElement().asString().contains(DECIDED, "重复了", "19 项没办的任务撤下");
		assertThat(this.mvc.get().uri("/plans/" + this.plan.id()).with(SignedInAs.as(this.who.secretary())).exchange())
			.hasStatusOk()
			.bodyText()
			.contains("已撤回");
	}

	@Test
	void archivingNamesWhatIsOpenAndIsTakenBackWithAReason() {
		enter("2026-03-11", "2026-03-01");
		assertThat(get("/archive")).bodyText().contains("还有 20 项没办完");
		assertThat(post(this.who.office(), "/archive", "version", version(), "on", "2026-01-01")).hasStatusOk()
			.bodyText()
			.contains("日期不能早于");
		assertThat(post(this.who.office(), "/archive", "version", version(), "on", "2026-11-01"))
			.hasStatus3xxRedirection();
		assertThat(facts("plan.archived")).singleElement().asString().contains("2026年11月1日归档", "还有 20 项没办完");
		assertThat(post(this.who.office(), "/reopen", "version", version())).hasStatusOk().bodyText().contains("请填写");
		assertThat(post(this.who.office(), "/reopen", "version", version(), "note", "归档早了")).hasStatus3xxRedirection();
		assertThat(status()).isEqualTo("ISSUED");
		assertThat(facts("plan.reopened")).singleElement().asString().contains("归档早了");
	}

	private void record(String day) {
		List<String> form = List.of("id", Ids.next().toString(), "kind", "theme-day", "unit",
				this.who.firstBranch().toString(), "heldOn", day, "topic", "议题", "place", "示教室", "host", "周书记");
		assertThat(send(this.who.secretary(), "/activities", form)).hasStatus3xxRedirection();
	}

	private MvcTestResult enter(String issued, String from) {
		return post(this.who.office(), "/paper", "version", version(), "submittedOn", "2026-03-01", "passedOn",
				"2026-03-10", "meeting", "党委会", "minutesNumber", DECIDED, "datedOn", "2026-03-10", "issuedOn", issued,
				"documentNumber", number(), "recipients", "各支部", "from", from);
	}

	private static String number() {
		return "示中医党〔2026〕" + ++numbers + "号";
	}

	private MvcTestResult get(String below) {
		return this.mvc.get().uri("/plans/" + this.plan.id() + below).with(SignedInAs.as(this.who.office())).exchange();
	}

	private MvcTestResult post(CurrentUser by, String below, String... fields) {
		return send(by, "/plans/" + this.plan.id() + below, new ArrayList<>(List.of(fields)));
	}

	private MvcTestResult send(CurrentUser by, String uri, List<String> form) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(uri).with(SignedInAs.as(by)).with(csrf());
		for (int i = 0; i < form.size(); i += 2) {
			request.param(form.get(i), form.get(i + 1));
		}
		return request.exchange();
	}

	private String version() {
		return this.jdbc.sql("select version from plan_plan where id = ?")
			.param(this.plan.id())
			.query(String.class)
			.single();
	}

	private String status() {
		return this.jdbc.sql("select status from plan_plan where id = ?")
			.param(this.plan.id())
			.query(String.class)
			.single();
	}

	private List<String> steps() {
		return this.jdbc
			.sql("select kind || ' ' || happened_on from plan_step where plan_id = ? order by recorded_at, id")
			.param(this.plan.id())
			.query(String.class)
			.list();
	}

	private long count(String which) {
		return this.jdbc.sql("select count(*) from execution_assignment a where a.source_id = ? and " + which)
			.param(this.plan.task())
			.query(Long.class)
			.single();
	}

	private List<String> facts(String event) {
		return this.jdbc.sql("select detail from audit_entry where event = ? and subject_id = ?")
			.params(event, this.plan.id())
			.query(String.class)
			.list();
	}

}
