package org.partyplan.execution.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.StatementCounter;
import org.partyplan.execution.Recomputed;
import org.partyplan.execution.Samples;
import org.partyplan.execution.SomePlan;
import org.partyplan.plan.PlanIssued;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;

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

/** A record is written once; what it answers is ticked off in the same breath. */
@SpringBootTest
@AutoConfigureMockMvc
class FulfilmentTests {

	private static final LocalDate ISSUED = LocalDate.of(2026, 1, 15);

	private static final String MAY = "2026-05-14";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEventPublisher events;

	private SomeOrganization some;

	private SomePlan plan;

	private UUID member;

	@BeforeEach
	void someMembers() {
		this.some = SomeOrganization.in(this.jdbc);
		this.plan = SomePlan.of(this.some, 2026, ISSUED);
		this.member = this.some.person(this.some.firstBranch(), "FULL", "郁青禾", SomeOrganization.FOUNDED);
		this.some.person(this.some.group(), "PROBATIONARY", "方既白", SomeOrganization.FOUNDED);
		this.some.person(this.some.firstBranch(), "ACTIVIST", "宋知远", SomeOrganization.FOUNDED);
	}

	@Test
	void aRecordTicksOffItsUnitsAssignmentOfThePeriodItFallsIn() {
		UUID task = opened("theme-day", "MONTH", "NONE");
		record(this.some.secretary(), "theme-day", this.some.firstBranch(), MAY);
		assertThat(done(task)).containsExactly("外一 2026年5月 2026-05-14");
		assertThat(Recomputed.mismatches(this.jdbc)).isEmpty();
	}

	@Test
	void whatIsHeldTogetherOrImpliedTicksOffItsOwn() {
		UUID study = opened("branch-study", "MONTH", "NONE");
		UUID service = opened("volunteer-service", "QUARTER", "NONE");
		record(this.some.secretary(), "theme-day", this.some.firstBranch(), MAY, "also", "branch-study");
		record(this.some.secretary(), "free-clinic", this.some.firstBranch(), MAY, "ticked", this.member.toString(),
				"served", "80");
		assertThat(done(study)).hasSize(1);
		assertThat(done(service)).containsExactly("外一 2026年第二季度 2026-05-14");
	}

	@Test
	void aDraftTicksNothingOffAndTakingBackOpensItAgain() {
		UUID task = opened("theme-day", "MONTH", "NONE");
		UUID record = Ids.next();
		post(this.some.secretary(), "/activities/draft", form(record, "theme-day", this.some.firstBranch(), MAY));
		assertThat(done(task)).isEmpty();
		post(this.some.secretary(), "/activities", form(record, "theme-day", this.some.firstBranch(), MAY));
		assertThat(done(task)).hasSize(1);
		post(this.some.secretary(), "/activities/" + record + "/take-back", List.of());
		assertThat(done(task)).isEmpty();
		assertThat(Recomputed.mismatches(this.jdbc)).isEmpty();
	}

	@Test
	void anotherRecordOfTheSamePeriodStepsInForTheOneTakenBack() {
		UUID task = opened("theme-day", "MONTH", "NONE");
		UUID first = record(this.some.secretary(), "theme-day", this.some.firstBranch(), MAY);
		record(this.some.secretary(), "theme-day", this.some.firstBranch(), "2026-05-20");
		post(this.some.secretary(), "/activities/" + first + "/take-back", List.of());
		assertThat(done(task)).containsExactly("外一 2026年5月 2026-05-20");
		assertThat(Recomputed.mismatches(this.jdbc)).isEmpty();
	}

	@Test
	void aRecordMovedToAnotherMonthAnswersThatMonthInstead() {
		UUID task = opened("theme-day", "MONTH", "NONE");
		UUID record = record(this.some.secretary(), "theme-day", this.some.firstBranch(), MAY);
		List<String> form = form(record, "theme-day", this.some.firstBranch(), "2026-04-14");
		form.addAll(List.of("version", version(record)));
		post(this.some.secretary(), "/activities", form);
		assertThat(done(task)).containsExactly("外一 2026年4月 2026-04-14");
		assertThat(Recomputed.mismatches(this.jdbc)).isEmpty();
	}

	@Test
	void savingTwiceTicksOffOnce() {
		UUID task = opened("theme-day", "MONTH", "NONE");
		List<String> form = form(Ids.next(), "theme-day", this.some.firstBranch(), MAY);
		post(this.some.secretary(), "/activities", form);
		post(this.some.secretary(), "/activities", form);
		assertThat(done(task)).hasSize(1);
		assertThat(steps(task)).containsExactly("OPENED", "FULFILLED");
	}

	@Test
	void whatWantsAFileIsTickedOffOnlyByARecordThatHasOne() {
		UUID task = opened("theme-day", "MONTH", "FILE");
		UUID record = record(this.some.secretary(), "theme-day", this.some.firstBranch(), MAY);
		assertThat(done(task)).isEmpty();
		List<String> form = form(record, "theme-day", this.some.firstBranch(), MAY);
		form.addAll(List.of("version", version(record)));
		MockMvcTester.MockMvcRequestBuilder request = filled(this.some.secretary(), "/activities", form);
		assertThat(request.multipart()
			.file(new MockMultipartFile("files", "现场.png", "image/png", Samples.png()))
			.exchange()).hasStatus3xxRedirection();
		assertThat(done(task)).hasSize(1);
	}

	@Test
	void theNumberATaskAsksForComesFromTheRecord() {
		UUID task = this.plan.task("义诊", "BRANCHES", "QUARTER", "TEXT");
		this.plan.set(task, "record_kind", "free-clinic");
		this.plan.set(task, "amount_label", "接诊人次");
		issue();
		record(this.some.secretary(), "free-clinic", this.some.firstBranch(), MAY, "ticked", this.member.toString(),
				"served", "80");
		assertThat(this.jdbc.sql("""
				select s.amount from execution_step s join execution_assignment a on a.id = s.assignment_id
				where s.kind = 'FULFILLED' and a.source_id = ?""")
			.param(task)
			.query(java.math.BigDecimal.class)
			.single()).isEqualByComparingTo("80");
	}

	@Test
	void aBranchsTaskOfGroupMeetingsIsDoneWhenAllItsGroupsHaveMet() {
		UUID other = this.some.unit(this.some.firstBranch(), "GROUP", "第二党小组");
		this.some.person(other, "FULL", "叶听澜", SomeOrganization.FOUNDED);
		UUID task = opened("group-meeting", "MONTH", "NONE");
		assertThat(get(this.some.secretary(),
				"/activities/new?kind=group-meeting&unit=" + this.some.firstBranch() + "&due=2026-05-31"))
			.bodyText()
			.contains("党小组会", "前该开的。请填实际开会那天", "id=\"heldOn\" name=\"heldOn\" type=\"date\" value=\"\"");
		UUID first = record(this.some.secretary(), "group-meeting", this.some.group(), MAY);
		assertThat(done(task)).isEmpty();
		assertThat(get(this.some.secretary(), "/assignments/answered/" + first)).bodyText()
			.contains("还差几次，任务才办结", "每个党小组都要开，还差第二党小组");
		UUID assignment = this.jdbc
			.sql("""
					select id from execution_assignment where source_id = ? and unit_id = ? and period_start = '2026-05-01'""")
			.params(task, this.some.firstBranch())
			.query(UUID.class)
			.single();
		String missing = "/activities/new?kind=group-meeting&amp;unit=" + other;
		assertThat(get(this.some.secretary(), "/assignments/" + assignment)).bodyText()
			.contains("每个党小组都要开，2 个都记了才办结", "5月14日开过", missing);
		assertThat(get(this.some.secretary(), "/assignments?month=2026-05")).bodyText()
			.contains("一组 ✓", "二组 未开", missing);
		assertThat(get(this.some.secretary(), "/activities/compliance?month=2026-05")).bodyText()
			.contains("一组 ✓", "二组 未开", missing);
		record(this.some.secretary(), "group-meeting", other, "2026-05-18");
		assertThat(done(task)).containsExactly("外一 2026年5月 2026-05-18");
	}

	@Test
	void aBranchsTaskStaysDoneWhileEachGroupHasARecordLeft() {
		UUID other = this.some.unit(this.some.firstBranch(), "GROUP", "第二党小组");
		this.some.person(other, "FULL", "叶听澜", SomeOrganization.FOUNDED);
		UUID task = opened("group-meeting", "MONTH", "NONE");
		UUID first = record(this.some.secretary(), "group-meeting", this.some.group(), MAY);
		UUID second = record(this.some.secretary(), "group-meeting", other, "2026-05-18");
		assertThat(done(task)).containsExactly("外一 2026年5月 2026-05-18");
		List<String> steps = steps(task);
		record(this.some.secretary(), "group-meeting", this.some.group(), "2026-05-20");
		assertThat(steps(task)).isEqualTo(steps);
		takeBack(first);
		assertThat(done(task)).containsExactly("外一 2026年5月 2026-05-18");
		takeBack(second);
		assertThat(done(task)).isEmpty();
		assertThat(Recomputed.mismatches(this.jdbc)).isEmpty();
	}

	@Test
	void theFirstGroupsRecordTakenBackOpensWhatTheSecondsHadClosed() {
		UUID other = this.some.unit(this.some.firstBranch(), "GROUP", "第二党小组");
		this.some.person(other, "FULL", "叶听澜", SomeOrganization.FOUNDED);
		UUID task = opened("group-meeting", "MONTH", "NONE");
		UUID first = record(this.some.secretary(), "group-meeting", this.some.group(), MAY);
		record(this.some.secretary(), "group-meeting", other, "2026-05-18");
		takeBack(first);
		assertThat(done(task)).isEmpty();
		record(this.some.secretary(), "group-meeting", this.some.group(), "2026-05-28");
		assertThat(done(task)).containsExactly("外一 2026年5月 2026-05-28");
	}

	@Test
	void aTaskWithADayOfItsOwnIsAnsweredAboutThatDay() {
		UUID task = this.plan.task("七一慰问", "BRANCHES", "NODE", "NONE");
		this.plan.set(task, "node", "七一");
		this.plan.set(task, "record_kind", "visit");
		issue();
		record(this.some.secretary(), "visit", this.some.firstBranch(), "2026-02-10", "ticked", this.member.toString(),
				"served", "2");
		assertThat(done(task)).isEmpty();
		record(this.some.secretary(), "visit", this.some.firstBranch(), "2026-06-25", "ticked", this.member.toString(),
				"served", "2");
		assertThat(done(task)).hasSize(1);
	}

	@Test
	void recordsMadeBeforeThePlanWasIssuedStillCount() {
		record(this.some.secretary(), "theme-day", this.some.firstBranch(), "2026-01-08");
		UUID task = opened("theme-day", "MONTH", "NONE");
		assertThat(done(task)).containsExactly("外一 2026年1月 2026-01-08");
	}

	@Test
	void theFormSaysWhatSavingWillComplete() {
		opened("theme-day", "MONTH", "NONE");
		MvcTestResult panel = get(this.some.secretary(),
				"/assignments/answered?kind=theme-day&unit=" + this.some.firstBranch() + "&heldOn=" + MAY);
		assertThat(panel).bodyText().contains("（2026年5月）", "保存，完成 1 项任务");
		assertThat(get(this.some.otherSecretary(),
				"/assignments/answered?kind=theme-day&unit=" + this.some.firstBranch() + "&heldOn=" + MAY))
			.bodyText()
			.doesNotContain("2026年5月");
	}

	@Test
	void aRecordCanAnswerWorkOutsideThePlanToo() {
		assertThat(filled(this.some.office(), "/assignments/errands",
				List.of("kind", "NOTICE", "title", "传达会议精神", "source", "市卫健委", "receivedOn", "2026-05-10", "dueOn",
						"2026-05-25", "evidence", "NONE", "everyone", "true", "note", ""))
			.exchange()).hasStatus3xxRedirection();
		UUID errand = this.jdbc.sql("select id from execution_assignment where unit_id = ? and source_kind <> 'task'")
			.param(this.some.firstBranch())
			.query(UUID.class)
			.single();
		UUID record = record(this.some.secretary(), "theme-day", this.some.firstBranch(), MAY, "answers",
				errand.toString());
		assertThat(status(errand)).isEqualTo("DONE");
		post(this.some.secretary(), "/activities/" + record + "/take-back", List.of());
		assertThat(status(errand)).isEqualTo("OPEN");
		assertThat(Recomputed.mismatches(this.jdbc)).isEmpty();
	}

	@Test
	void thePagesAskTheDatabaseAtMostSixTimes() {
		opened("theme-day", "MONTH", "NONE");
		UUID record = record(this.some.secretary(), "theme-day", this.some.firstBranch(), MAY);
		for (String page : List.of("/activities", "/activities/new", "/activities/" + record,
				"/activities/" + record + "/edit", "/assignments/answered/" + record,
				"/assignments/answered?kind=theme-day&unit=" + this.some.firstBranch())) {
			StatementCounter.reset();
			assertThat(get(this.some.secretary(), page)).hasStatusOk();
			assertThat(StatementCounter.count()).as(page + StatementCounter.statements()).isLessThanOrEqualTo(6);
		}
	}

	private UUID opened(String kind, String cadence, String evidence) {
		UUID task = this.plan.task("任务" + kind, "BRANCHES", cadence, evidence);
		this.plan.set(task, "record_kind", kind);
		issue();
		return task;
	}

	private void issue() {
		this.events.publishEvent(new PlanIssued(this.plan.id(), this.some.committee(), 2026, ISSUED.withDayOfMonth(1)));
	}

	private UUID record(CurrentUser by, String kind, UUID unit, String day, String... more) {
		UUID id = Ids.next();
		List<String> form = form(id, kind, unit, day);
		form.addAll(List.of(more));
		post(by, "/activities", form);
		return id;
	}

	private static List<String> form(UUID id, String kind, UUID unit, String day) {
		return new ArrayList<>(List.of("id", id.toString(), "kind", kind, "unit", unit.toString(), "heldOn", day,
				"topic", "议题", "place", "示教室", "host", "周书记"));
	}

	private void takeBack(UUID record) {
		post(this.some.secretary(), "/activities/" + record + "/take-back", List.of());
	}

	private void post(CurrentUser by, String uri, List<String> form) {
		MvcTestResult result = filled(by, uri, form).exchange();
		assertThat(result).as(uri + form).hasStatus3xxRedirection();
	}

	private MockMvcTester.MockMvcRequestBuilder filled(CurrentUser by, String uri, List<String> form) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(uri).with(SignedInAs.as(by)).with(csrf());
		for (int i = 0; i < form.size(); i += 2) {
			request.param(form.get(i), form.get(i + 1));
		}
		return request;
	}

	private MvcTestResult get(CurrentUser by, String uri) {
		return this.mvc.get().uri(java.net.URI.create(uri)).with(SignedInAs.as(by)).exchange();
	}

	private List<String> done(UUID task) {
		return this.jdbc.sql("""
				select u.short_name || ' ' || a.period_label || ' ' || a.closed_on from execution_assignment a
				join organization_unit u on u.id = a.unit_id
				where a.source_id = ? and a.status = 'DONE' and a.record_id is not null order by a.due_on""")
			.param(task)
			.query(String.class)
			.list();
	}

	private String version(UUID record) {
		return this.jdbc.sql("select version::text from activity_activity where id = ?")
			.param(record)
			.query(String.class)
			.single();
	}

	private String status(UUID assignment) {
		return this.jdbc.sql("select status from execution_assignment where id = ?")
			.param(assignment)
			.query(String.class)
			.single();
	}

	private List<String> steps(UUID task) {
		return this.jdbc.sql("""
				select s.kind from execution_step s join execution_assignment a on a.id = s.assignment_id
				where a.source_id = ? and a.status = 'DONE' order by s.recorded_at, s.id""")
			.param(task)
			.query(String.class)
			.list();
	}

}
