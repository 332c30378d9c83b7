package org.partyplan.dashboard;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.StatementCounter;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
class MemberPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private SomeOrganization some;

	private LocalDate today;

	private UUID person;

	@BeforeEach
	void aMemberWithAnAccount() {
		this.some = SomeOrganization.in(this.jdbc);
		this.today = LocalDate.now(this.clock);
		this.person = this.some.person(this.some.group(), "FULL", "余同志", SomeOrganization.FOUNDED);
		link(this.some.member(), this.person);
	}

	@Test
	void hoursAreThoseOfWhatOneCameToOrMadeUpFor() {
		record("theme-day", "PRESENT", null, "1.5", 90);
		record("party-lesson", "ABSENT", null, "2", 120);
		record("branch-study", "ABSENT", this.today, "4", 200);
		record("volunteer-service", "PRESENT", null, "0", 150);
		assertThat(get(this.some.member(), "/me")).bodyText()
			.contains("我今年学了 5.5 学时，还有 1 次要补", "还差 26.5 学时", "/ 应到 3 次", "缺席，待补", "已补学");
	}

	@Test
	void whoIsSecretaryOrOfACommitteeIsAskedForMore() {
		assertThat(get(this.some.member(), "/me")).bodyText().contains("党员按 32 学时/年");
		this.jdbc
			.sql("insert into organization_post (id, person_id, unit_id, post, valid_from) values (?, ?, ?, '组织委员', ?)")
			.params(Ids.next(), this.person, this.some.firstBranch(), SomeOrganization.FOUNDED)
			.update();
		assertThat(get(this.some.member(), "/me")).bodyText().contains("书记和委员按 56 学时/年", "组织委员");
	}

	@Test
	void theBranchAndTheOfficeOpenTheSamePageAndNobodyElse() {
		String page = "/members/" + this.person + "/own";
		record("theme-day", "PRESENT", null, "1.5", 90);
		assertThat(get(this.some.secretary(), page)).bodyText().contains("余同志" + this.today.getYear() + "年学了 1.5 学时");
		assertThat(get(this.some.office(), page)).hasStatusOk();
		assertThat(get(this.some.otherSecretary(), page)).hasStatus(404);
		assertThat(get(this.some.member(), page)).hasStatus(403);
	}

	@Test
	void aMembersFirstPageIsTheirOwnAndAnAccountOfNobodySaysSo() {
		assertThat(get(this.some.member(), "/")).hasStatus3xxRedirection().redirectedUrl().isEqualTo("/me");
		assertThat(get(this.some.leader(), "/me")).bodyText().contains("还没有对应到名册上的人");
	}

	@Test
	void aMembersRecordsAreLinksToWhatTheySaw() {
		UUID record = record("theme-day", "PRESENT", null, "1.5", 90);
		assertThat(get(this.some.member(), "/me")).bodyText().contains("href=\"/me/records/" + record + "\"");
		assertThat(get(this.some.member(), "/me/records/" + record)).hasStatusOk().bodyText().contains("90 分钟", "参加");
		assertThat(get(this.some.leader(), "/me/records/" + record)).hasStatus(404);
	}

	@Test
	void aMemberMeetsNoPageThatLeadsNowhere() {
		assertThat(get(this.some.member(), "/me")).bodyText()
			.contains("aria-current=\"page\"")
			.contains("<option value=\"" + this.today.getYear() + "\"")
			.doesNotContain("href=\"/assignments\"", "type=\"number\"");
	}

	@Test
	void draftsAndOtherYearsDoNotCount() {
		UUID draft = record("theme-day", "PRESENT", null, "3", 90);
		this.jdbc.sql("update activity_activity set status = 'DRAFT' where id = ?").param(draft).update();
		UUID earlier = record("theme-day", "PRESENT", null, "2", 90);
		this.jdbc.sql("update activity_activity set held_on = ? where id = ?")
			.params(this.today.minusYears(1).withDayOfYear(40), earlier)
			.update();
		assertThat(get(this.some.member(), "/me")).bodyText().contains("我今年学了 0 学时");
		assertThat(get(this.some.member(), "/me?year=" + (this.today.getYear() - 1))).bodyText().contains("学了 2 学时");
	}

	@Test
	void thePageNeedsAtMostSixStatements() {
		record("theme-day", "PRESENT", null, "3", 90);
		StatementCounter.reset();
		assertThat(get(this.some.member(), "/me")).hasStatusOk();
		assertThat(StatementCounter.count()).isLessThanOrEqualTo(6);
	}

	private void link(CurrentUser user, UUID to) {
		this.jdbc.sql("update account_user set person_id = ? where id = ?").params(to, user.id()).update();
	}

	private UUID record(String kind, String state, @Nullable LocalDate madeUp, String hours, int minutes) {
		UUID id = Ids.next();
		this.jdbc
			.sql("""
					insert into activity_activity (id, kind, unit_id, held_on, minutes_long, place, host, recorder, topic, notes,
					  due_count, present_count, made_up_count, class_hours, status, by_id, by_name, version)
					values (?, ?, ?, ?, ?, '', '', '', '议题', '', 9, 8, 0, cast(? as numeric), 'DONE', ?, '周书记', 0)""")
			.params(id, kind, this.some.firstBranch(), this.today, minutes, hours, Ids.next())
			.update();
		this.jdbc.sql("insert into activity_count (activity_id, kind, held) values (?, ?, true)")
			.params(id, kind)
			.update();
		this.jdbc.sql(
				"insert into activity_attendance (activity_id, person_id, state, reason, made_up_on) values (?, ?, ?, null, ?)")
			.params(Arrays.asList(id, this.person, state, madeUp))
			.update();
		return id;
	}

	private MvcTestResult get(CurrentUser by, String uri) {
		return this.mvc.get().uri(URI.create(uri)).with(SignedInAs.as(by)).exchange();
	}

}
