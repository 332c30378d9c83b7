package org.partyplan.activity.compliance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.notification.Message;
import org.partyplan.notification.Notifications;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Period;

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
class ComplianceTests {

	private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Duties duties;

	@Autowired
	private DutyReminder reminder;

	@Autowired
	private Notifications notifications;

	private SomeOrganization some;

	@BeforeEach
	void someBranches() {
		this.some = SomeOrganization.in(this.jdbc);
	}

	@Test
	void aPeriodThatEndedWithoutItLacksItAndOneAboutToEndIsDueSoon() {
		record("theme-day", this.some.firstBranch(), "2026-05-14");
		assertThat(words(LocalDate.of(2026, 5, 26))).containsEntry("theme-day", "5月14日")
			.containsEntry("branch-assembly", "还没到");
		assertThat(words(LocalDate.of(2026, 5, 10))).containsEntry("theme-day", "还没到");
		assertThat(words(LocalDate.of(2026, 6, 2))).containsEntry("group-meeting", "缺");
		assertThat(words(LocalDate.of(2026, 6, 27))).containsEntry("branch-assembly", "剩 3 天");
		assertThat(words(LocalDate.of(2026, 7, 2))).containsEntry("branch-assembly", "缺");
	}

	@Test
	void onlyABranchWithACommitteeOrGroupsHasTheirMeetings() {
		assertThat(words(MAY)).containsEntry("branch-committee", "不要求");
		List.of("书记", "组织委员")
			.forEach((post) -> this.jdbc.sql(
					"insert into organization_post (id, person_id, unit_id, post, valid_from) values (?, ?, ?, ?, '2020-01-01')")
				.params(Ids.next(),
						this.some.person(this.some.firstBranch(), "FULL", "委员" + post, SomeOrganization.FOUNDED),
						this.some.firstBranch(), post)
				.update());
		assertThat(words(MAY)).containsEntry("branch-committee", "还没到");
		assertThat(this.duties.cells(Set.of(this.some.secondBranch()), MAY, MAY))
			.filteredOn((cell) -> cell.kind().equals("group-meeting"))
			.allMatch((cell) -> !cell.asked());
	}

	@Test
	void eachGroupHasToMeet() {
		UUID other = this.some.unit(this.some.firstBranch(), "GROUP", "第二党小组");
		record("group-meeting", this.some.group(), "2026-05-14");
		record("group-meeting", this.some.group(), "2026-05-20");
		assertThat(words(LocalDate.of(2026, 6, 2))).containsEntry("group-meeting", "1/2 缺");
		record("group-meeting", other, "2026-05-21");
		assertThat(words(LocalDate.of(2026, 6, 2))).containsEntry("group-meeting", "5月21日");
	}

	@Test
	void theSecretaryIsToldOnceWhatExactlyIsStillToBeHeld() {
		LocalDate day = LocalDate.of(2026, 5, 27);
		this.reminder.remind(day);
		this.reminder.remind(day.plusDays(1));
		assertThat(this.notifications.unread(this.some.secretary(), 9)).extracting(Message::title)
			.containsExactly("到 5月31日还要开：党小组会、主题党日");
	}

	@Test
	void aDrawStandsOnceMadeAndTakesFindings() {
		Map<String, String> draw = Map.of("purpose", "SPOT_CHECK", "month", "2026-05", "many", "1", "seed", "7");
		assertThat(post(this.some.office(), "/activities/compliance/draws", draw)).hasStatus3xxRedirection();
		assertThat(post(this.some.office(), "/activities/compliance/draws",
				Map.of("purpose", "SPOT_CHECK", "month", "2026-05", "many", "2", "seed", "8")))
			.hasStatus3xxRedirection();
		Map<String, Object> drawn = this.jdbc.sql("""
				select x.draw_id, x.unit_id from activity_drawn x join activity_draw d on d.id = x.draw_id
				where d.organization_id = ?""").param(this.some.committee()).query().singleRow();
		assertThat(post(this.some.office(),
				"/activities/compliance/draws/" + drawn.get("draw_id") + "/" + drawn.get("unit_id"),
				Map.of("month", "2026-05", "finding", "记录齐全")))
			.hasStatus3xxRedirection();
		assertThat(get(this.some.office(), "/activities/compliance?month=2026-05")).bodyText()
			.contains("抽签号 7", "记录齐全");
		assertThat(post(this.some.secretary(), "/activities/compliance/draws", draw)).hasStatus(403);
	}

	@Test
	void aFindingThatAsksForSomethingStaysOpenUntilItIsClosed() {
		post(this.some.office(), "/activities/compliance/draws",
				Map.of("purpose", "OBSERVATION", "month", "2026-05", "many", "2", "seed", "7"));
		UUID draw = this.jdbc.sql("select id from activity_draw where organization_id = ?")
			.param(this.some.committee())
			.query(UUID.class)
			.single();
		String line = "/activities/compliance/draws/" + draw + "/" + this.some.firstBranch();
		post(this.some.office(), line, Map.of("month", "2026-05", "finding", "缺一次党课", "open", "true"));
		assertThat(get(this.some.secretary(), "/activities/compliance?month=2026-05")).bodyText()
			.contains("待整改", "缺一次党课", "按抽签号重抽，结果相同")
			.doesNotContain("销号");
		assertThat(post(this.some.office(), line + "/close", Map.of("month", "2026-05", "closing", "已补讲")))
			.hasStatus3xxRedirection();
		assertThat(get(this.some.office(), "/activities/compliance?month=2026-05")).bodyText()
			.contains("已销号", "整改：已补讲");
		assertThat(post(this.some.office(), line + "/close", Map.of("month", "2026-05", "closing", "又补")))
			.hasStatus(404);
	}

	@Test
	void periodsAndVerdictsAgreeWithACalendarOnAnyDay() {
		Random random = new Random(20261124);
		for (int n = 0; n < 500; n++) {
			LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(5000));
			LocalDate asOf = day.plusDays(random.nextInt(120));
			for (DutyCell cell : this.duties.cells(Set.of(this.some.firstBranch()), day, asOf)) {
				Period period = Period.of(day.getYear(), cell.cadence())
					.stream()
					.filter((one) -> one.contains(day))
					.findFirst()
					.orElseThrow();
				long left = asOf.until(period.end(), ChronoUnit.DAYS);
				assertThat(cell.starts()).as(day + cell.kind()).isEqualTo(period.start());
				assertThat(cell.ends()).as(day + cell.kind()).isEqualTo(period.end());
				assertThat(cell.missing()).as(day + cell.kind() + asOf).isEqualTo(cell.asked() && left < 0);
				assertThat(cell.soon()).as(day + cell.kind() + asOf)
					.isEqualTo(cell.asked() && left >= 0 && left <= DutyCell.SOON);
			}
		}
	}

	@Test
	void aGroupMayBeCalledAnything() {
		this.jdbc.sql("update organization_unit set name = '门诊|急诊,第一党小组' where id = ?")
			.param(this.some.group())
			.update();
		this.some.unit(this.some.firstBranch(), "GROUP", "第二党小组");
		record("group-meeting", this.some.group(), "2026-05-14");
		assertThat(get(this.some.secretary(), "/activities/compliance?month=2026-05")).hasStatusOk()
			.bodyText()
			.contains("一组 ✓", "二组 未开");
	}

	@Test
	void eachMemberHasToBeTalkedWith() {
		UUID met = this.some.person(this.some.firstBranch(), "FULL", "郁青禾", SomeOrganization.FOUNDED);
		this.some.person(this.some.group(), "PROBATIONARY", "方既白", SomeOrganization.FOUNDED);
		this.some.person(this.some.group(), "ACTIVIST", "许南乔", SomeOrganization.FOUNDED);
		assertThat(words(LocalDate.of(2026, 12, 28))).containsEntry("talk", "剩 3 天");
		record("talk", this.some.firstBranch(), "2026-05-14");
		this.jdbc.sql("""
				insert into activity_attendance (activity_id, person_id, state)
				select id, ?, 'PRESENT' from activity_activity where unit_id = ?""")
			.params(met, this.some.firstBranch())
			.update();
		assertThat(words(LocalDate.of(2026, 12, 28))).containsEntry("talk", "1/2 剩 3 天");
		assertThat(get(this.some.secretary(), "/activities/talks?year=2026")).bodyText()
			.contains("还有 1 名党员没谈过", "1/2 人", "方既白")
			.doesNotContain("郁青禾", "许南乔");
		assertThat(this.duties.cells(this.some.secretary().scope(Role.READERS), LocalDate.of(2026, 12, 28),
				LocalDate.of(2026, 12, 28)))
			.filteredOn((cell) -> cell.kind().equals("talk"))
			.extracting(DutyCell::whom)
			.containsExactly("谈心谈话：还有方既白");
		this.reminder.remind(LocalDate.of(2026, 12, 28));
		assertThat(this.notifications.unread(this.some.secretary(), 9)).extracting(Message::title)
			.singleElement()
			.asString()
			.contains("谈心谈话（还差 1 人）");
	}

	@Test
	void aSecretarySeesTheOwnBranchOnly() {
		assertThat(get(this.some.secretary(), "/activities/compliance?month=2026-05")).bodyText()
			.contains("外科一支部")
			.doesNotContain("内科一支部");
	}

	private Map<String, String> words(LocalDate asOf) {
		return this.duties.cells(Set.of(this.some.firstBranch()), MAY, asOf)
			.stream()
			.collect(Collectors.toMap(DutyCell::kind, DutyCell::word));
	}

	private void record(String kind, UUID unit, String day) {
		UUID id = Ids.next();
		this.jdbc
			.sql("""
					insert into activity_activity (id, kind, unit_id, held_on, place, host, recorder, topic, notes, due_count,
					  present_count, made_up_count, class_hours, status, by_id, by_name, version)
					values (?, ?, ?, ?, '', '', '', '', '', 0, 0, 0, 1, 'DONE', ?, '周书记', 0)""")
			.params(id, kind, unit, LocalDate.parse(day), Ids.next())
			.update();
		this.jdbc.sql("insert into activity_count (activity_id, kind, held) values (?, ?, true)")
			.params(id, kind)
			.update();
	}

	private MvcTestResult get(CurrentUser by, String uri) {
		return this.mvc.get().uri(java.net.URI.create(uri)).with(SignedInAs.as(by)).with(csrf()).exchange();
	}

	private MvcTestResult post(CurrentUser by, String uri, Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(uri).with(SignedInAs.as(by)).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

}
