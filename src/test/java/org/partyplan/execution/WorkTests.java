package org.partyplan.execution;

import java.util.zip.ZipInputStream;
import java.util.zip.ZipEntry;
import java.util.ArrayList;
import java.io.IOException;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.plan.PlanIssued;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Grant;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class WorkTests {

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

	private LocalDate today;

	@BeforeEach
	void aPlan() {
		this.today = LocalDate.now(this.clock);
		this.some = SomeOrganization.in(this.jdbc);
		this.plan = SomePlan.of(this.some, this.today.getYear(), this.today.withDayOfYear(1));
	}

	@Test
	void aTickIsOnePostAndGoesBackWhereItCameFrom() {
		UUID id = opened("NONE");
		assertThat(post(this.some.secretary(), "/assignments/" + id + "/tick", Map.of("back", "/?x=1")))
			.hasStatus3xxRedirection()
			.hasRedirectedUrl("/?x=1")
			.flash()
			.containsEntry("undo", "/assignments/" + id + "/undo?back=/?x%3D1");
		assertThat(status(id)).isEqualTo("DONE " + this.today);
	}

	@Test
	void aForeignAddressIsNoWayBack() {
		UUID id = opened("NONE");
		for (String back : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/{x}")) {
			assertThat(post(this.some.secretary(), "/assignments/" + id + "/tick", Map.of("back", back)))
				.hasRedirectedUrl("/assignments/" + id);
		}
	}

	@Test
	void pressingTwiceDoesItOnce() {
		UUID id = opened("NONE");
		Map<String, String> form = Map.of("key", Ids.next().toString());
		post(this.some.secretary(), "/assignments/" + id + "/tick", form);
		post(this.some.secretary(), "/assignments/" + id + "/tick", form);
		assertThat(steps(id)).containsExactly("OPENED", "TICKED");
	}

	@Test
	void aTickCanBeTakenBackTheSameDayByWhoMadeIt() {
		UUID id = opened("NONE");
		post(this.some.secretary(), "/assignments/" + id + "/tick", Map.of());
		CurrentUser standIn = this.some.account("代书记",
				new Grant(Role.SECRETARY, this.some.firstBranch(), "外科一支部", "周书记"));
		assertThat(post(standIn, "/assignments/" + id + "/undo", Map.of())).hasStatus(422)
			.bodyText()
			.contains("只能撤销自己当天点的");
		assertThat(post(this.some.secretary(), "/assignments/" + id + "/undo", Map.of())).hasStatus3xxRedirection();
		assertThat(status(id)).isEqualTo("OPEN null");
	}

	@Test
	void theHistoryShowsWhoDidItForWhom() {
		UUID id = opened("NONE");
		CurrentUser standIn = this.some.account("代书记",
				new Grant(Role.SECRETARY, this.some.firstBranch(), "外科一支部", "周书记"));
		post(standIn, "/assignments/" + id + "/tick", Map.of());
		assertThat(get(this.some.office(), "/assignments/" + id)).hasStatusOk().bodyText().contains("代书记 代 周书记");
	}

	@Test
	void whatWasDoneEarlierCountsFromItsOwnDayButNotFromTomorrow() {
		UUID id = opened("NONE");
		assertThat(post(this.some.secretary(), "/assignments/" + id + "/tick",
				Map.of("doneOn", this.today.plusDays(1).toString())))
			.hasStatus(422)
			.bodyText()
			.contains("完成日期不能晚于今天");
		LocalDate earlier = this.today.withDayOfYear(1);
		post(this.some.secretary(), "/assignments/" + id + "/tick", Map.of("doneOn", earlier.toString()));
		assertThat(status(id)).isEqualTo("DONE " + earlier);
	}

	@Test
	void aTaskThatWantsEvidenceCannotBeTicked() {
		UUID id = opened("TEXT");
		assertThat(post(this.some.secretary(), "/assignments/" + id + "/tick", Map.of())).hasStatus(422);
		assertThat(status(id)).isEqualTo("OPEN null");
	}

	@Test
	void aReportIsReturnedCorrectedAndAccepted() {
		UUID id = opened("TEXT");
		assertThat(post(this.some.secretary(), "/assignments/" + id + "/report", Map.of("body", " "))).bodyText()
			.contains("请写几句怎么做的");
		report(id, "讲了一次微党课");
		assertThat(status(id)).isEqualTo("REPORTED null");
		post(this.some.office(), "/assignments/" + id + "/return", Map.of("reason", "缺人数"));
		assertThat(get(this.some.secretary(), "/assignments/" + id)).bodyText().contains("退回原因：缺人数", "讲了一次微党课");
		report(id, "讲了一次微党课，到会 12 人");
		post(this.some.office(), "/assignments/" + id + "/accept", Map.of());
		assertThat(status(id)).isEqualTo("DONE " + this.today);
		assertThat(steps(id)).containsExactly("OPENED", "REPORTED", "RETURNED", "REPORTED", "ACCEPTED");
	}

	@Test
	void aReportCanBeRecalledUntilItIsJudged() {
		UUID id = opened("TEXT");
		report(id, "写好了");
		post(this.some.secretary(), "/assignments/" + id + "/undo", Map.of());
		assertThat(status(id)).isEqualTo("OPEN null");
		report(id, "写好了");
		post(this.some.office(), "/assignments/" + id + "/accept", Map.of());
		assertThat(post(this.some.secretary(), "/assignments/" + id + "/undo", Map.of())).hasStatus(409)
			.bodyText()
			.contains(this.some.office().name() + this.today.getMonthValue() + "月", "已经审核通过，收不回了");
		post(this.some.office(), "/assignments/" + id + "/reopen", Map.of("reason", "日期不对"));
		assertThat(status(id)).isEqualTo("OPEN null");
	}

	@Test
	void notApplicableIsAnAnswerWithAReasonThatTheOfficeJudges() {
		UUID id = opened("TEXT");
		assertThat(post(this.some.secretary(), "/assignments/" + id + "/not-applicable", Map.of("reason", " ")))
			.hasStatus(422);
		post(this.some.secretary(), "/assignments/" + id + "/not-applicable", Map.of("reason", "没有党小组"));
		assertThat(status(id)).isEqualTo("CLAIMED null");
		String shown = "/assignments/" + id;
		assertThat(get(this.some.office(), shown)).bodyText().contains("报不适用，待审", "报不适用，同意吗", "原因：没有党小组");
		assertThat(get(this.some.office(), "/assignments/list?state=claimed")).bodyText().contains(shown);
		assertThat(post(this.some.secretary(), shown + "/accept", Map.of())).hasStatus(403);
		post(this.some.office(), shown + "/return", Map.of("reason", "有党小组，照办"));
		assertThat(get(this.some.secretary(), shown)).bodyText().contains("退回原因：有党小组，照办");
		post(this.some.secretary(), shown + "/not-applicable", Map.of("reason", "刚撤了小组"));
		post(this.some.office(), shown + "/accept", Map.of());
		assertThat(status(id)).isEqualTo("NOT_APPLICABLE " + this.today);
		assertThat(Recomputed.mismatches(this.jdbc)).isEmpty();
	}

	@Test
	void whatDoesNotApplyStandsInNoSumAndUnderNoTick() {
		UUID id = opened("TEXT");
		this.jdbc.sql("update execution_assignment set due_on = ?, grace_until = ? where id = ?")
			.params(this.today.minusDays(1), this.today, id)
			.update();
		String all = "/assignments/list?unit=" + this.some.firstBranch() + "&state=";
		for (String state : List.of("all", "passed", "owed")) {
			assertThat(get(this.some.office(), all + state)).bodyText().contains("/assignments/" + id);
		}
		post(this.some.secretary(), "/assignments/" + id + "/not-applicable", Map.of("reason", "没有党小组"));
		assertThat(get(this.some.office(), all + "handed")).bodyText().contains("/assignments/" + id);
		post(this.some.office(), "/assignments/" + id + "/accept", Map.of());
		for (String state : List.of("all", "passed", "owed", "met", "done", "handed")) {
			assertThat(get(this.some.office(), all + state)).bodyText().doesNotContain("/assignments/" + id);
		}
		assertThat(get(this.some.office(), all + "na")).bodyText().contains("/assignments/" + id, "st-na");
	}

	@Test
	void whatARecordAnswersIsClosedByTheRecordOrByTheOfficeWithAReason() {
		UUID task = this.plan.task("党小组会", "BRANCHES", "YEAR", "NONE");
		this.plan.set(task, "record_kind", "group-meeting");
		UUID id = opened(task);
		String shown = "/assignments/" + id;
		assertThat(get(this.some.secretary(), shown)).bodyText().doesNotContain(shown + "/tick").contains("记一次活动就办结");
		for (String deed : List.of("/tick", "/report")) {
			assertThat(post(this.some.secretary(), shown + deed, Map.of("body", "开了"))).bodyText()
				.contains("这一项记一次活动就办结");
		}
		Map<String, String> closing = Map.of("doneOn", this.today.toString(), "reason", "与支部大会合并召开");
		assertThat(post(this.some.secretary(), shown + "/close", closing)).hasStatus(403);
		assertThat(get(this.some.office(), shown)).bodyText().contains(shown + "/close");
		assertThat(post(this.some.office(), shown + "/close", Map.of("doneOn", this.today.toString(), "reason", " ")))
			.hasStatus(422);
		assertThat(post(this.some.office(), shown + "/close", closing)).hasRedirectedUrl(shown);
		assertThat(status(id)).isEqualTo("DONE " + this.today);
		assertThat(get(this.some.secretary(), shown)).bodyText().contains("与支部大会合并召开");
	}

	@Test
	void aNumberIsAskedForWhereTheTaskWantsOne() {
		UUID task = this.plan.task("义诊", "BRANCHES", "YEAR", "NONE");
		this.plan.set(task, "amount_label", "服务人次");
		UUID id = opened(task);
		assertThat(post(this.some.secretary(), "/assignments/" + id + "/report", Map.of("amount", "很多"))).bodyText()
			.contains("请填数字", "value=\"很多\"");
		assertThat(post(this.some.secretary(), "/assignments/" + id + "/report", Map.of())).bodyText()
			.contains("请填写服务人次");
		post(this.some.secretary(), "/assignments/" + id + "/report", Map.of("amount", "120"));
		assertThat(status(id)).isEqualTo("REPORTED null");
	}

	@Test
	void allThatAReportLacksIsSaidAtOnce() {
		UUID task = this.plan.task("义诊", "BRANCHES", "YEAR", "TEXT");
		this.plan.set(task, "amount_label", "服务人次");
		assertThat(post(this.some.secretary(), "/assignments/" + opened(task) + "/report",
				Map.of("doneOn", this.today.plusDays(1).toString())))
			.bodyText()
			.contains("body-err", "amount-err", "doneOn-err");
	}

	@Test
	void whatIsTypedIsKeptAndTwoWritersDoNotOverwriteEachOther() {
		UUID id = opened("TEXT");
		assertThat(draft(id, "第一稿", "0")).hasStatusOk().bodyText().contains("已自动保存").contains("value=\"1\"");
		assertThat(draft(id, "另一人的稿", "0")).bodyText().contains("别人也在写这一项");
		assertThat(get(this.some.secretary(), "/assignments/" + id)).bodyText().contains("第一稿");
	}

	@Test
	void filesAreAttachedByContentAndReadOnlyInScope() {
		UUID id = opened("FILE");
		assertThat(upload(id, "现场.png", Samples.png())).hasStatus3xxRedirection();
		assertThat(upload(id, "又一张.png", Samples.png())).bodyText().contains("内容一样");
		assertThat(upload(id, "假的.pdf", "不是 PDF".getBytes())).bodyText().contains("内容不是能收的种类");
		UUID file = this.jdbc.sql("select file_id from execution_evidence where assignment_id = ?")
			.param(id)
			.query(UUID.class)
			.single();
		String address = "/assignments/" + id + "/files/" + file;
		assertThat(get(this.some.leader(), address)).hasStatusOk()
			.hasContentType("image/png")
			.headers()
			.hasValue("X-Content-Type-Options", "nosniff")
			.hasValue("Content-Disposition",
					"attachment; filename=\"__.png\"; filename*=UTF-8''%E7%8E%B0%E5%9C%BA.png");
		assertThat(get(this.some.otherSecretary(), address)).hasStatus(404);
		post(this.some.secretary(), address + "/delete", Map.of());
		assertThat(get(this.some.secretary(), address)).hasStatus(404);
	}

	@Test
	void whatUnitsHandInIsTakenAlongTogether() throws IOException {
		UUID id = opened("FILE");
		upload(id, "现场.png", Samples.png());
		UUID task = this.jdbc.sql("select source_id from execution_assignment where id = ?")
			.param(id)
			.query(UUID.class)
			.single();
		MvcTestResult answer = get(this.some.office(), "/assignments/list.zip?task=" + task);
		assertThat(answer).hasStatusOk();
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(
				new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
			}
		}
		assertThat(names).hasSize(2)
			.contains("清单.xlsx")
			.element(1)
			.asString()
			.startsWith("外科一支部/任务FILE")
			.endsWith("/现场.png");
	}

	@Test
	void whoOnlyLooksOnIsToldWhoHasToActAndHowItStands() {
		UUID id = opened("TEXT");
		assertThat(get(this.some.leader(), "/assignments/" + id)).bodyText().contains("等外科一支部办", "还没催过");
	}

	@Test
	void outOfScopeLooksLikeNotThere() {
		UUID id = opened("NONE");
		for (CurrentUser user : List.of(this.some.otherSecretary(), this.some.head(), this.some.member())) {
			assertThat(get(user, "/assignments/" + id)).hasStatus(404);
			assertThat(post(user, "/assignments/" + id + "/tick", Map.of())).hasStatus(404);
		}
		assertThat(get(this.some.leader(), "/assignments/" + id)).hasStatusOk();
		assertThat(post(this.some.leader(), "/assignments/" + id + "/tick", Map.of())).hasStatus(403);
		assertThat(post(this.some.secretary(), "/assignments/" + id + "/accept", Map.of())).hasStatus(403);
	}

	@Test
	void theLeadingDepartmentReadsWhatItLeads() {
		UUID task = this.plan.task("宣传", "YEAR");
		this.plan.set(task, "lead_unit_id", this.some.department());
		UUID id = opened(task);
		assertThat(get(this.some.head(), "/assignments/" + id)).hasStatusOk().bodyText().doesNotContain("办结</h2>");
		assertThat(post(this.some.head(), "/assignments/" + id + "/tick", Map.of())).hasStatus(403);
	}

	@Test
	void theLeadingDepartmentJudgesReportsButNotWhetherItApplies() {
		UUID task = this.plan.task("宣传", "BRANCHES", "YEAR", "TEXT");
		this.plan.set(task, "lead_unit_id", this.some.department());
		UUID id = opened(task);
		report(id, "写好了");
		assertThat(get(this.some.head(), "/assignments/" + id)).bodyText().contains("/assignments/" + id + "/accept");
		assertThat(post(this.some.head(), "/assignments/" + id + "/return", Map.of("reason", "缺照片")))
			.hasStatus3xxRedirection();
		post(this.some.secretary(), "/assignments/" + id + "/not-applicable", Map.of("reason", "不用"));
		assertThat(post(this.some.head(), "/assignments/" + id + "/accept", Map.of())).hasStatus(403);
		post(this.some.secretary(), "/assignments/" + id + "/undo", Map.of());
		report(id, "写好了，附照片");
		assertThat(post(this.some.head(), "/assignments/" + id + "/accept", Map.of())).hasStatus3xxRedirection();
		assertThat(post(this.some.head(), "/assignments/" + id + "/reopen", Map.of("reason", "再来"))).hasStatus(403);
		assertThat(status(id)).isEqualTo("DONE " + this.today);
	}

	@Test
	void theListPutsWhatIsDueFirst() {
		UUID id = opened("NONE");
		assertThat(get(this.some.secretary(), "/assignments")).hasStatusOk()
			.bodyText()
			.contains("/assignments/" + id + "/tick", "外科一支部");
		assertThat(get(this.some.secretary(), "/assignments?unit=" + this.some.secondBranch())).hasStatus(404);
		assertThat(get(this.some.member(), "/assignments")).bodyText().contains("您名下没有单位的任务");
	}

	@Test
	void statusAndClosingDayAlwaysEqualWhatTheStepsSay() {
		opened("NONE");
		UUID id = opened("TEXT");
		report(id, "写好了");
		post(this.some.office(), "/assignments/" + id + "/accept", Map.of());
		post(this.some.office(), "/assignments/" + id + "/reopen", Map.of("reason", "再来"));
		post(this.some.secretary(), "/assignments/" + id + "/not-applicable", Map.of("reason", "不用"));
		assertThat(Recomputed.mismatches(this.jdbc)).isEmpty();
	}

	private UUID opened(String evidence) {
		return opened(this.plan.task("任务" + evidence, "BRANCHES", "YEAR", evidence));
	}

	private UUID opened(UUID task) {
		this.events.publishEvent(
				new PlanIssued(this.plan.id(), this.some.committee(), this.plan.year(), this.today.withDayOfYear(1)));
		return this.plan.assignment(task, this.some.firstBranch());
	}

	private void report(UUID id, String body) {
		assertThat(post(this.some.secretary(), "/assignments/" + id + "/report",
				Map.of("body", body, "key", Ids.next().toString())))
			.hasStatus3xxRedirection();
	}

	private MvcTestResult draft(UUID id, String body, String version) {
		return post(this.some.secretary(), "/assignments/" + id + "/draft", Map.of("body", body, "version", version));
	}

	private MvcTestResult upload(UUID id, String name, byte[] content) {
		int version = this.jdbc.sql("select coalesce(max(version), 0) from execution_report where assignment_id = ?")
			.param(id)
			.query(Integer.class)
			.single();
		return this.mvc.post()
			.uri("/assignments/" + id + "/files")
			.multipart()
			.file(new MockMultipartFile("files", name, "application/octet-stream", content))
			.param("version", String.valueOf(version))
			.with(SignedInAs.as(this.some.secretary()))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult get(CurrentUser user, String uri) {
		return this.mvc.get().uri(java.net.URI.create(uri)).with(SignedInAs.as(user)).exchange();
	}

	private MvcTestResult post(CurrentUser user, String uri, Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(uri).with(SignedInAs.as(user)).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private @Nullable String status(UUID id) {
		return this.jdbc.sql(
				"select concat_ws(' ', status, coalesce(closed_on::text, 'null')) from execution_assignment where id = ?")
			.param(id)
			.query(String.class)
			.single();
	}

	private List<String> steps(UUID id) {
		return this.jdbc.sql("select kind from execution_step where assignment_id = ? order by recorded_at, id")
			.param(id)
			.query(String.class)
			.list();
	}

}
