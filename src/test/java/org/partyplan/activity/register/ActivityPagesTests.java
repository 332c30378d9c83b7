package org.partyplan.activity.register;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.StatementCounter;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class ActivityPagesTests {

	private static final String MAY = "2026-05-14";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private SomeOrganization some;

	private UUID member;

	private UUID gone;

	@BeforeEach
	void someMembers() {
		this.some = SomeOrganization.in(this.jdbc);
		this.member = this.some.person(this.some.firstBranch(), "FULL", "郁青禾", SomeOrganization.FOUNDED);
		this.some.person(this.some.group(), "PROBATIONARY", "方既白", SomeOrganization.FOUNDED);
		this.gone = this.some.person(this.some.firstBranch(), "FULL", "蒋一苇", SomeOrganization.FOUNDED);
		this.jdbc.sql("update organization_membership set valid_to = '2026-05-01' where person_id = ?")
			.param(this.gone)
			.update();
	}

	@Test
	void thoseDueAreTheMembersOfThatDay() {
		assertThat(get(this.some.secretary(), "/activities/new?kind=theme-day&on=" + MAY)).bodyText()
			.contains("郁青禾", "方既白", "2 名党员")
			.doesNotContain("蒋一苇");
		assertThat(get(this.some.secretary(), "/activities/new?kind=theme-day&on=2026-04-20")).bodyText()
			.contains("蒋一苇", "3 名党员");
	}

	@Test
	void whoHadLeftByThenIsRefusedByName() {
		MvcTestResult answer = post("/activities", form("theme-day", MAY, "ticked", this.gone.toString()));
		assertThat(answer).hasStatusOk().bodyText().contains("2026年5月14日的应到名单里没有：蒋一苇（2026年5月1日已离开）", "议题甲");
		assertThat(kept()).isZero();
	}

	@Test
	void aMeetingInTheFutureIsRefusedAndCanBeKeptAsADraft() {
		String tomorrow = LocalDate.now(this.clock).plusDays(1).toString();
		assertThat(post("/activities", form("theme-day", tomorrow))).bodyText()
			.contains(Days.full(LocalDate.parse(tomorrow)) + " 还没到");
		assertThat(kept()).isZero();
		assertThat(post("/activities/draft", form("theme-day", tomorrow))).hasStatus3xxRedirection();
		assertThat(kept()).isOne();
	}

	@Test
	void aDraftWithoutAVersionOverwritesNoRecordThatIsDone() {
		List<String> form = form("theme-day", MAY);
		assertThat(post("/activities", form)).hasStatus3xxRedirection();
		List<String> old = new ArrayList<>(form);
		old.set(old.indexOf("topic") + 1, "别的议题");
		assertThat(post("/activities/draft", old)).hasStatus(409).bodyText().contains("别人刚改过这里", "别的议题");
		assertThat(get(this.some.secretary(), "/activities/" + form.get(1))).bodyText().doesNotContain("别的议题");
	}

	@Test
	void theCountPresentHasToAgreeWithTheAbsentees() {
		MvcTestResult answer = post("/activities",
				form("theme-day", MAY, "ticked", this.member.toString(), "present", "2"));
		assertThat(answer).bodyText().contains("应到 2，缺席 1，实到应为 1，现在写的是 2");
		assertThat(kept()).isZero();
	}

	@Test
	void absenteesKeepTheirReasonAndCanMakeUp() {
		List<String> form = form("theme-day", MAY, "ticked", this.member.toString(), "reasons", this.member + ":SICK");
		post("/activities", form);
		String page = "/activities/" + form.get(1);
		assertThat(get(this.some.secretary(), page)).bodyText().contains("应到 2，实到 1", "郁青禾 · 病假");
		post(page + "/make-up", List.of("person", this.member.toString(), "on", "2026-05-20"));
		assertThat(get(this.some.secretary(), page)).bodyText().contains("应到 2，实到 1，补学 1", "5月20日补学");
	}

	@Test
	void savingReadsTheKindsAndTheRosterOnce() {
		List<String> form = form("theme-day", MAY, "ticked", this.member.toString());
		StatementCounter.reset();
		assertThat(post("/activities", form)).hasStatus3xxRedirection();
		assertReadOnce();
		List<String> again = new ArrayList<>(form);
		again.addAll(List.of("version",
				this.jdbc.sql("select cast(version as text) from activity_activity where id = ?")
					.param(UUID.fromString(form.get(1)))
					.query(String.class)
					.single()));
		StatementCounter.reset();
		assertThat(post("/activities", again)).hasStatus3xxRedirection();
		assertReadOnce();
	}

	private static void assertReadOnce() {
		assertThat(StatementCounter.statements()).filteredOn((sql) -> sql.contains("k.host_label")).hasSize(1);
		assertThat(StatementCounter.statements()).filteredOn((sql) -> sql.contains("organization_exemption"))
			.hasSize(1);
	}

	@Test
	void whatTheKindCannotDoWithoutIsNamed() {
		assertThat(post("/activities", form("volunteer-service", MAY, "ticked", this.member.toString(), "place", "")))
			.bodyText()
			.contains("志愿服务的记录还缺：地点、时长");
		assertThat(post("/activities", form("free-clinic", MAY, "served", "80", "place", "广场"))).bodyText()
			.contains("请写明义诊谁参加了");
	}

	@Test
	void aBranchSeesAndKeepsItsOwnRecordsOnly() {
		List<String> form = form("theme-day", MAY);
		post("/activities", form);
		String page = "/activities/" + form.get(1);
		assertThat(get(this.some.otherSecretary(), page)).hasStatus(404);
		assertThat(get(this.some.otherSecretary(), page + "/edit")).hasStatus(404);
		assertThat(get(this.some.otherSecretary(), "/activities")).bodyText().doesNotContain("议题甲");
		assertThat(post(this.some.otherSecretary(), page + "/take-back", List.of())).hasStatus(404);
		assertThat(get(this.some.leader(), page)).hasStatusOk();
		assertThat(post(this.some.otherSecretary(), "/activities", form("theme-day", MAY))).hasStatus(404);
	}

	@Test
	void whatTheOfficeHasCheckedOnlyTheOfficeGivesBack() {
		List<String> form = form("theme-day", MAY);
		post("/activities", form);
		String page = "/activities/" + form.get(1);
		assertThat(post(this.some.office(), page + "/check", List.of("version", "99"))).hasStatus(409);
		assertThat(post(this.some.office(), page + "/check", List.of("version", version(page))))
			.hasStatus3xxRedirection();
		assertThat(get(this.some.secretary(), page + "/edit")).hasStatus(404);
		assertThat(post(this.some.secretary(), page + "/take-back", List.of())).hasStatus(409);
		assertThat(post(this.some.office(), page + "/return", List.of("version", version(page), "reason", "人数不对")))
			.hasStatus3xxRedirection();
		assertThat(get(this.some.secretary(), page)).bodyText().contains("人数不对", "接着写");
	}

	@Test
	void twoWhoChangeTheSameRecordAreToldSo() {
		List<String> form = form("theme-day", MAY);
		post("/activities", form);
		form.addAll(List.of("version", "0"));
		assertThat(post("/activities", form)).hasStatus(409);
	}

	@Test
	void aVoteIsJudgedByTheRulesAndShownWithItsArticle() {
		List<String> form = form("branch-assembly", MAY, "host", "周砚青", "ballots[0].matter", "同意工作计划",
				"ballots[0].ayes", "1");
		assertThat(post("/activities", form)).hasStatus3xxRedirection();
		assertThat(get(this.some.secretary(), "/activities/" + form.get(1))).bodyText()
			.contains("同意工作计划", "通过", "有表决权的应到 1，到会 1；赞成 1", "《中国共产党支部工作条例（试行）》第十一条：到会过半数，赞成过半数");
		assertThat(get(this.some.secretary(), "/activities/" + form.get(1) + "/edit")).bodyText()
			.contains("value=\"同意工作计划\"");
	}

	@Test
	void aVoteWithoutAQuorumIsTakenWithAReasonOnly() {
		List<String> form = form("branch-assembly", MAY, "host", "周砚青", "ticked", this.member.toString(),
				"ballots[0].matter", "换届选举", "ballots[0].kind", "ELECTION");
		assertThat(post("/activities", form)).bodyText().contains("“换届选举”应到 1，到会 0，到会不够", "五分之四");
		assertThat(kept()).isZero();
		form.addAll(List.of("ballots[0].reason", "急诊抢救"));
		assertThat(post("/activities", form)).hasStatus3xxRedirection();
		assertThat(get(this.some.secretary(), "/activities/" + form.get(1))).bodyText().contains("到会不够，无效", "说明：急诊抢救");
	}

	@Test
	void manyAreCheckedAtOnceByWhatIsTickedOrByTheFilter() {
		List<String> one = form("theme-day", MAY);
		List<String> two = form("talk", MAY, "host", "周书记", "ticked", this.member.toString());
		two.set(two.indexOf("议题甲"), "谈学习");
		post("/activities", one);
		post("/activities", two);
		assertThat(get(this.some.office(), "/activities?q=%E8%B0%88%E5%AD%A6")).bodyText()
			.contains("谈学习", "筛选出来的都核对无误")
			.doesNotContain("议题甲");
		assertThat(post("/activities/check", List.of("ids", one.get(1)))).hasStatus(403);
		post(this.some.office(), "/activities/check", List.of("ids", one.get(1)));
		assertThat(statuses()).containsExactlyInAnyOrder("CHECKED", "DONE");
		post(this.some.office(), "/activities/check?q=%E6%B2%A1%E6%9C%89", List.of("all", "true"));
		assertThat(statuses()).contains("DONE");
		post(this.some.office(), "/activities/check?unit=" + this.some.firstBranch(), List.of("all", "true"));
		assertThat(statuses()).containsOnly("CHECKED");
		assertThat(post("/activities/" + one.get(1) + "/take-back", List.of())).hasStatus(409)
			.bodyText()
			.contains(this.some.office().name(), "已经核对了这条记录，收不回了");
	}

	private List<String> statuses() {
		return this.jdbc.sql("select status from activity_activity where unit_id = ?")
			.param(this.some.firstBranch())
			.query(String.class)
			.list();
	}

	@Test
	void aYearIsHeldAgainstTheRegulationAndTakenAlong() {
		post("/activities", form("theme-day", MAY));
		assertThat(get(this.some.secretary(), "/activities/compliance/year?year=2026")).hasStatusOk()
			.bodyText()
			.contains("谁缺什么", "主题党日", "4月", "/activities/new?kind=theme-day");
		assertThat(get(this.some.office(), "/activities/compliance/year/export.xlsx?year=2026")).hasStatusOk();
		assertThat(get(this.some.office(), "/activities/compliance/year?year=9999")).hasStatusOk();
	}

	@Test
	void theSameMeetingTwiceIsAskedAbout() {
		List<String> first = form("theme-day", MAY, "startsAt", "14:30");
		post("/activities", first);
		assertThat(post("/activities", form("theme-day", MAY, "startsAt", "15:00"))).hasStatusOk()
			.bodyText()
			.contains("5月14日已有一次主题党日（14:30，", "是同一次吗？", "/activities/" + first.get(1), "不是，另记一次", "议题甲");
		assertThat(get(this.some.secretary(),
				"/activities/moves?kind=theme-day&heldOn=" + MAY + "&startsAt=14:00&unit=" + this.some.firstBranch()))
			.bodyText()
			.contains("是同一次吗？");
		assertThat(kept()).isOne();
		assertThat(post("/activities", form("theme-day", MAY, "startsAt", "19:00"))).hasStatus3xxRedirection();
		assertThat(post("/activities", form("theme-day", MAY, "startsAt", "14:30", "another", "true")))
			.hasStatus3xxRedirection();
		assertThat(kept()).isEqualTo(3);
	}

	@Test
	void twoTalksOfADayAreTheSameOnlyWithTheSamePerson() {
		UUID other = this.some.person(this.some.firstBranch(), "FULL", "叶听澜", SomeOrganization.FOUNDED);
		post("/activities", form("talk", MAY, "host", "周书记", "ticked", this.member.toString()));
		assertThat(post("/activities", form("talk", MAY, "host", "周书记", "ticked", other.toString())))
			.hasStatus3xxRedirection();
		assertThat(post("/activities", form("talk", MAY, "host", "周书记", "ticked", this.member.toString()))).bodyText()
			.contains("是同一次吗？");
		assertThat(kept()).isEqualTo(2);
	}

	@Test
	void whatIsMissingIsMarkedWhereItIsMissing() {
		List<String> form = form("theme-day", MAY);
		form.set(form.indexOf("topic") + 1, "");
		assertThat(post("/activities", form)).bodyText()
			.contains("主题党日的记录还缺：议题。")
			.containsPattern("(?s)id=\"topic-err\".{0,300}请填写这一项");
	}

	@Test
	void howLongItTookFollowsFromItsBeginningAndItsEnd() {
		List<String> form = form("theme-day", MAY, "startsAt", "14:30", "endsAt", "15:15", "length", "120");
		post("/activities", form);
		assertThat(get(this.some.secretary(), "/activities/" + form.get(1) + "/edit")).bodyText()
			.contains("value=\"15:15\"")
			.containsPattern("value=\"45\"[^>]* selected");
	}

	@Test
	void everyKindsFormOpens() {
		for (String kind : this.jdbc.sql("select key from activity_kind").query(String.class).list()) {
			assertThat(get(this.some.office(), "/activities/new?kind=" + kind)).as(kind).hasStatusOk();
		}
	}

	@Test
	void theListIsSavedAsASheetOfTheOwnBranch() throws Exception {
		this.jdbc
			.sql("""
					insert into activity_activity (id, kind, unit_id, held_on, place, host, recorder, topic, notes, due_count,
					  present_count, made_up_count, class_hours, status, by_id, by_name, version)
					values (gen_random_uuid(), 'theme-day', ?, date '2026-05-14', '', '', '', '走进社区', '', 12, 11, 1, 0, 'DONE',
					  gen_random_uuid(), '', 0)""")
			.param(this.some.firstBranch())
			.update();
		assertThat(cells(this.some.secretary())).contains("走进社区", "12.0", "11.0", "1.0");
		assertThat(cells(this.some.otherSecretary())).doesNotContain("走进社区");
	}

	private List<String> cells(CurrentUser by) throws Exception {
		MvcTestResult file = get(by, "/activities/export.xlsx?month=2026-05");
		assertThat(file).hasStatusOk();
		List<String> cells = new ArrayList<>();
		try (Workbook book = WorkbookFactory
			.create(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
			book.getSheetAt(0).forEach((row) -> row.forEach((cell) -> cells.add(cell.toString())));
		}
		return cells;
	}

	private List<String> form(String kind, String day, String... more) {
		List<String> form = new ArrayList<>(List.of("id", Ids.next().toString(), "kind", kind, "unit",
				this.some.firstBranch().toString(), "heldOn", day, "topic", "议题甲"));
		form.addAll(List.of(more));
		return form;
	}

	private MvcTestResult post(String uri, List<String> form) {
		return post(this.some.secretary(), uri, form);
	}

	private MvcTestResult post(CurrentUser by, String uri, List<String> form) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(uri).with(SignedInAs.as(by)).with(csrf());
		for (int i = 0; i < form.size(); i += 2) {
			request.param(form.get(i), form.get(i + 1));
		}
		return request.exchange();
	}

	private MvcTestResult get(CurrentUser by, String uri) {
		return this.mvc.get().uri(java.net.URI.create(uri)).with(SignedInAs.as(by)).exchange();
	}

	private String version(String page) {
		return this.jdbc.sql("select version from activity_activity where id = ?")
			.param(UUID.fromString(page.substring(page.lastIndexOf('/') + 1)))
			.query(String.class)
			.single();
	}

	private int kept() {
		return this.jdbc.sql("select count(*) from activity_activity where unit_id = ?")
			.param(this.some.firstBranch())
			.query(Integer.class)
			.single();
	}

}
