package org.partyplan.execution;

import org.springframework.mock.web.MockMultipartFile;
import java.time.YearMonth;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.StatementCounter;
import org.partyplan.plan.PlanIssued;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class OfficeTests {

	private static final LocalDate MAY = LocalDate.of(2026, 5, 20);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private Clock clock;

	private SomeOrganization some;

	private SomePlan plan;

	@BeforeEach
	void aPlan() {
		this.some = SomeOrganization.in(this.jdbc);
		this.plan = SomePlan.of(this.some, 2026, LocalDate.of(2026, 1, 10));
	}

	@Test
	void theMatrixShowsTheExceptionAndSumsBothWays() {
		UUID task = this.plan.task("支部理论学习", "MONTH");
		issue();
		List<UUID> months = this.plan.assignments(task, this.some.firstBranch());
		close(months.get(3), LocalDate.of(2026, 4, 28));
		assertThat(get(this.some.office(), "/assignments?period=2026-Q2&asOf=2026-05-20")).hasStatusOk()
			.bodyText()
			.contains("第二季度：1 个支部欠 1 项，其余 1 个不欠", "该办 2 项，已办 1 项，欠 1 项", "内科一支部，支部理论学习，欠 1 项", "外科一支部，支部理论学习，不欠")
			.contains("催办 1 个支部");
	}

	@Test
	void aNumberAsOfADayCountsWhatWasDoneByThenHoweverLateItWasWritten() throws Exception {
		UUID task = this.plan.task("党课", "QUARTER");
		issue();
		UUID first = this.plan.assignments(task, this.some.firstBranch()).get(0);
		close(first, LocalDate.of(2026, 4, 3));
		assertThat(owed("2026-03-31")).isEqualTo("欠 0 项");
		assertThat(owed("2026-04-02")).isEqualTo("欠 2 项");
		assertThat(owed("2026-04-03")).isEqualTo("欠 1 项");
	}

	@Test
	void graceIsNotYetRed() {
		this.plan.task("党课", "QUARTER");
		issue();
		assertThat(get(this.some.office(), "/assignments?period=2026-Q1&asOf=2026-04-05")).bodyText()
			.contains("在宽限期内")
			.doesNotContain("class=\"ht-2\"");
		assertThat(get(this.some.office(), "/assignments?period=2026-Q1&asOf=2026-04-06")).bodyText()
			.contains("class=\"ht-2\"");
	}

	@Test
	void leadersReadTheMatrixButRemindNobody() {
		this.plan.task("党课", "QUARTER");
		issue();
		assertThat(get(this.some.leader(), "/assignments?period=2026-Q1&asOf=2026-05-20")).hasStatusOk()
			.bodyText()
			.contains("2 个支部欠 2 项")
			.doesNotContain("催办");
	}

	@Test
	void aListShowsNobodyTheRowsOfAnother() {
		UUID task = this.plan.task("党课", "QUARTER");
		issue();
		assertThat(get(this.some.secretary(), "/assignments/list?task=" + task)).bodyText()
			.contains("外科一支部")
			.doesNotContain("内科一支部");
		assertThat(get(this.some.member(), "/assignments/list?task=" + task)).bodyText().contains("共 0 项");
		assertThat(get(SomeOrganization.in(this.jdbc).office(), "/assignments/list?task=" + task)).bodyText()
			.contains("共 0 项");
	}

	@Test
	void strangeFiltersAreAnsweredCalmly() {
		for (String query : List.of("period=abc", "period=2026-Q9", "quarter=3", "section=no", "unit=x", "page=-3",
				"page=99999", "state=nonsense", "asOf=1999-01-01")) {
			int status = get(this.some.office(), "/assignments/list?" + query).getResponse().getStatus();
			assertThat(status).as(query).isIn(200, 404);
			assertThat(get(this.some.office(), "/assignments?" + query).getResponse().getStatus()).as(query)
				.isIn(200, 404);
		}
		assertThat(get(this.some.office(), "/assignments/list?asOf=gestern").getResponse().getStatus()).isIn(302, 400);
	}

	@Test
	void manyReportsAreAcceptedAtOnce() {
		UUID task = this.plan.task("研判", "BRANCHES", "YEAR", "TEXT");
		issue();
		UUID one = this.plan.assignment(task, this.some.firstBranch());
		UUID two = this.plan.assignment(task, this.some.secondBranch());
		post(this.some.secretary(), "/assignments/" + one + "/report", Map.of("body", "研判了三类问题"));
		post(this.some.otherSecretary(), "/assignments/" + two + "/report", Map.of("body", "没有发现问题"));
		assertThat(get(this.some.office(), "/assignments/list?state=reported")).bodyText()
			.contains("研判了三类问题", "待审 2 项");
		assertThat(this.mvc.post()
			.uri("/assignments/accept")
			.param("id", one.toString(), two.toString())
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())
			.exchange()).flash().containsEntry("flash", "审核通过 2 项。");
		assertThat(get(this.some.office(), "/assignments/list?state=reported")).bodyText().contains("没有等您审核的填报");
	}

	@Test
	void anErrandGoesIntoTheSameListAndChangesOnlyWhatIsOpen() {
		LocalDate today = LocalDate.now(this.clock);
		Map<String, String> form = new HashMap<>(Map.of("kind", "NOTICE", "title", "报送名单", "source", "市卫健委",
				"receivedOn", today.toString(), "dueOn", today.plusDays(3).toString(), "evidence", "NONE", "everyone",
				"true", "key", Ids.next().toString()));
		post(this.some.office(), "/assignments/errands", form);
		post(this.some.office(), "/assignments/errands", form);
		UUID errand = UUID.fromString(form.get("key"));
		assertThat(errandRows(errand)).containsExactly("OPEN", "OPEN");
		assertThat(get(this.some.secretary(), "/assignments")).bodyText().contains("报送名单", "上级来文：市卫健委");
		UUID mine = this.jdbc.sql("select id from execution_assignment where source_id = ? and unit_id = ?")
			.params(errand, this.some.firstBranch())
			.query(UUID.class)
			.single();
		post(this.some.secretary(), "/assignments/" + mine + "/tick", Map.of());
		form.putAll(Map.of("dueOn", today.plusDays(9).toString(), "version", "0"));
		post(this.some.office(), "/assignments/errands/" + errand, form);
		assertThat(this.jdbc.sql("select due_on from execution_assignment where source_id = ? order by due_on")
			.param(errand)
			.query(LocalDate.class)
			.list()).containsExactly(today.plusDays(3), today.plusDays(9));
		assertThat(post(this.some.office(), "/assignments/errands/" + errand, form)).hasStatus(409);
		post(this.some.office(), "/assignments/errands/" + errand + "/withdraw", Map.of("reason", "来文取消"));
		assertThat(errandRows(errand)).containsExactly("DONE", "WITHDRAWN");
		assertThat(Recomputed.mismatches(this.jdbc)).isEmpty();
	}

	@Test
	void aUnitChosenIsNeverOverruledByAllBranches() {
		Map<String, String> form = notice(Map.of("everyone", "true", "units", this.some.firstBranch().toString()));
		assertThat(post(this.some.office(), "/assignments/errands", form)).bodyText()
			.contains("选了全部支部，又另勾了外科一支部。只交给勾选的，请选“选定的单位”");
		form = notice(Map.of("everyone", "false", "units", this.some.firstBranch().toString(), "registerNo", "2026-118",
				"urgency", "URGENT", "lead", this.some.department().toString()));
		post(this.some.office(), "/assignments/errands", form);
		assertThat(asked("报送名单")).containsExactly("外一 " + today().plusDays(5));
		assertThat(get(this.some.office(), "/assignments/errands")).bodyText().contains("收文 2026-118", "加急", "牵头：");
		UUID id = noticed("id");
		assertThat(get(this.some.head(), "/assignments/" + id)).bodyText().contains("收文编号：2026-118");
	}

	@Test
	void allThatIsWrongWithANoticeIsSaidAtOnce() {
		Map<String, String> form = notice(
				Map.of("title", "", "dueOn", today().minusDays(3).toString(), "until", "1999-01"));
		assertThat(post(this.some.office(), "/assignments/errands", form)).bodyText()
			.contains("请填写这一项", "完成期限要不早于收到日期", "每月办到哪个月", "请选择交给谁");
	}

	@Test
	void aMonthlyNoticeComesRoundEachMonthAndCanEndEarlier() {
		LocalDate due = today().withDayOfMonth(1).plusMonths(2).minusDays(1);
		YearMonth last = YearMonth.from(due).plusMonths(3);
		Map<String, String> form = notice(
				Map.of("dueOn", due.toString(), "until", last.toString(), "units", this.some.firstBranch().toString()));
		post(this.some.office(), "/assignments/errands", form);
		assertThat(asked("报送名单")).hasSize(4).last().asString().startsWith("外一 " + last);
		UUID errand = noticed("source_id");
		form.putAll(Map.of("until", last.minusMonths(2).toString(), "version", "0", "title", "每月报送名单"));
		post(this.some.office(), "/assignments/errands/" + errand, form);
		assertThat(asked("每月报送名单")).hasSize(2);
		assertThat(get(this.some.office(), "/assignments/errands/" + errand)).bodyText()
			.contains("不改了", "value=\"" + last.minusMonths(2));
	}

	@Test
	void theNoticeItselfIsThereForThoseWhoHaveToAnswerIt() {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri("/assignments/errands")
			.with(SignedInAs.as(this.some.office()))
			.with(csrf());
		notice(Map.of("units", this.some.firstBranch().toString())).forEach(request::param);
		String name = "关于".repeat(62) + ".png";
		assertThat(
				request.multipart().file(new MockMultipartFile("files", name, "image/png", Samples.png())).exchange())
			.hasStatus3xxRedirection();
		String paperOf = " from execution_assignment a join execution_errand_file f on f.errand_id = a.source_id where a.unit_id = ?";
		UUID id = this.jdbc.sql("select a.id" + paperOf).param(this.some.firstBranch()).query(UUID.class).single();
		UUID file = this.jdbc.sql("select f.file_id" + paperOf)
			.param(this.some.firstBranch())
			.query(UUID.class)
			.single();
		String paper = "/assignments/" + id + "/papers/" + file;
		assertThat(get(this.some.secretary(), "/assignments/" + id)).bodyText().contains(name, paper + "?view");
		assertThat(get(this.some.secretary(), paper + "?view=")).hasContentType("image/png")
			.headers()
			.hasValue("Content-Security-Policy", "default-src 'none'; sandbox")
			.doesNotContainHeader("Content-Disposition");
		assertThat(get(this.some.otherSecretary(), paper)).hasStatus(404);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private Map<String, String> notice(Map<String, String> changed) {
		Map<String, String> form = new HashMap<>(
				Map.of("key", Ids.next().toString(), "kind", "NOTICE", "title", "报送名单", "source", "市卫健委", "receivedOn",
						today().toString(), "dueOn", today().plusDays(5).toString(), "evidence", "NONE"));
		form.putAll(changed);
		return form;
	}

	private List<String> asked(String title) {
		return this.jdbc
			.sql("""
					select u.short_name || ' ' || a.due_on from execution_assignment a join organization_unit u on u.id = a.unit_id
					where a.title = ? and a.status = 'OPEN'
					  and u.path like (select path from organization_unit where id = ?) || '%' order by a.due_on, u.short_name""")
			.params(title, this.some.committee())
			.query(String.class)
			.list();
	}

	/** The assignment of the notice in the first branch. */
	private UUID noticed(String column) {
		return this.jdbc
			.sql("select " + column
					+ " from execution_assignment where title = '报送名单' and unit_id = ? order by due_on limit 1")
			.param(this.some.firstBranch())
			.query(UUID.class)
			.single();
	}

	@Test
	void aWronglyTypedErrandIsShownBackAsItWasTyped() {
		assertThat(post(this.some.office(), "/assignments/errands",
				Map.of("kind", "NOTICE", "title", "报送名单", "source", "", "receivedOn", "昨天", "dueOn", "2026-05-01",
						"evidence", "NONE", "units", this.some.firstBranch().toString())))
			.hasStatusOk()
			.bodyText()
			.contains("请填日期，如 2026-05-20。", "报送名单")
			.containsPattern("value=\"" + this.some.firstBranch() + "\"[^>]* checked");
		assertThat(get(SomeOrganization.in(this.jdbc).office(), "/assignments/errands/" + Ids.next())).hasStatus(404);
	}

	@Test
	void oneReminderADayForAMatter() {
		UUID task = this.plan.task("党课", "MONTH");
		issue();
		close(this.plan.assignment(task, this.some.secondBranch()), LocalDate.of(2026, 1, 20));
		Map<String, String> january = Map.of("period", "2026-01");
		assertThat(get(this.some.office(), "/assignments/remind?period=2026-01")).bodyText()
			.contains("催办 1 个单位，共欠 1 项");
		assertThat(post(this.some.office(), "/assignments/remind", january)).flash()
			.containsEntry("flash", "已催办 1 个单位，记在每一项的经过里。");
		assertThat(post(this.some.office(), "/assignments/remind", january)).flash()
			.containsEntry("flash", "今天已经催过，没有重复发。");
		assertThat(this.jdbc.sql("""
				select count(*) from execution_step s join execution_assignment a on a.id = s.assignment_id
				where a.source_id = ? and s.kind = 'REMINDED'""").param(task).query(Integer.class).single()).isOne();
	}

	@Test
	void everyPageTakesAtMostSixStatementsAtAnySize() {
		UUID task = this.plan.task("任务", "MONTH");
		issue();
		UUID id = this.plan.assignment(task, this.some.firstBranch());
		List<String> pages = List.of("/assignments?period=2026-Q2", "/assignments/list?state=owed",
				"/assignments/" + id, "/assignments?view=mine", "/assignments/errands", "/assignments/errands/new",
				"/assignments/remind");
		List<Integer> small = pages.stream().map(this::statements).toList();
		for (int number = 0; number < 30; number++) {
			this.some.unit(this.some.generalBranch(), "BRANCH", "支部" + number);
			this.plan.task("任务" + number, "QUARTER");
		}
		issue();
		assertThat(pages.stream().map(this::statements).toList()).isEqualTo(small)
			.allSatisfy((count) -> assertThat(count).isLessThanOrEqualTo(5));
	}

	/** Besides the one that reads the user's grants, which these requests do not need. */
	private int statements(String page) {
		StatementCounter.reset();
		assertThat(get(this.some.office(), page)).hasStatusOk();
		return StatementCounter.count();
	}

	private String owed(String asOf) throws java.io.UnsupportedEncodingException {
		String page = get(this.some.office(), "/assignments/list?state=owed&asOf=" + asOf).getResponse()
			.getContentAsString();
		return page.replaceAll("(?s).*<h1>([^<]*)</h1>.*", "$1");
	}

	private List<String> errandRows(UUID errand) {
		return this.jdbc.sql("select status from execution_assignment where source_id = ? order by status")
			.param(errand)
			.query(String.class)
			.list();
	}

	private void issue() {
		this.events
			.publishEvent(new PlanIssued(this.plan.id(), this.some.committee(), 2026, LocalDate.of(2026, 1, 10)));
	}

	private void close(UUID assignment, LocalDate on) {
		this.jdbc.sql("update execution_assignment set status = 'DONE', closed_on = ? where id = ?")
			.params(on, assignment)
			.update();
		this.jdbc.sql("""
				insert into execution_step (id, assignment_id, kind, effective_on, recorded_at, by_name)
				values (?, ?, 'TICKED', ?, ?, '测试')""")
			.params(Ids.next(), assignment, on, java.sql.Timestamp.from(this.clock.instant()))
			.update();
	}

	private MvcTestResult get(CurrentUser user, String uri) {
		return this.mvc.get().uri(URI.create(uri)).with(SignedInAs.as(user)).with(csrf()).exchange();
	}

	private MvcTestResult post(CurrentUser user, String uri, Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(uri).with(SignedInAs.as(user)).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

}
