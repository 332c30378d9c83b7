package org.partyplan.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.shared.Days;
import org.partyplan.shared.CurrentUser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class AdmissionPagesTests {

	private static final String REFUSED = "现在不能办";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Autowired
	private AdmissionReminder reminder;

	private SomeOrganization some;

	private SomeCase walk;

	private LocalDate today;

	@BeforeEach
	void someBranch() {
		this.some = SomeOrganization.in(this.jdbc);
		this.walk = new SomeCase(this.some, this.jdbc);
		this.today = LocalDate.now(this.clock);
	}

	@Test
	void whoIsNotOnTheRosterIsPutThereAsAnApplicant() {
		MvcTestResult answer = post(this.some.secretary(), "/admissions", "name", "蒋一苇", "born", "1999-05-06", "unit",
				this.some.firstBranch().toString(), "on", this.today.minusDays(3).toString());
		assertThat(answer).hasStatus3xxRedirection();
		assertThat(category("蒋一苇")).isEqualTo("APPLICANT " + this.today.minusDays(3));
		assertThat(post(this.some.secretary(), "/admissions", "name", "蒋一苇", "born", "1999-05-06", "unit",
				this.some.firstBranch().toString(), "on", this.today.toString()))
			.bodyText()
			.contains("名册里已有 蒋一苇", "value=\"蒋一苇\"");
	}

	@Test
	void allFieldsOfAFormWithoutARecordAreToldTogether() {
		UUID one = this.walk.activist(this.today.minusMonths(8));
		assertThat(
				post(this.some.office(), "/admissions/" + one + "/extension", "months", "半年", "on", "昨天", "reason", ""))
			.hasStatus(422)
			.bodyText()
			.contains("请填整数", "请填日期", "请填写这一项");
	}

	@Test
	void whereTheRosterIsLongerThanAChoiceItIsSoughtByName() {
		LocalDate since = this.today.minusYears(1);
		for (int one = 0; one < 301; one++) {
			this.some.person(this.some.firstBranch(), "NONE", "甲" + one, since);
		}
		UUID last = this.some.person(this.some.firstBranch(), "NONE", "蒋一苇", since);
		String page = "/admissions/new";
		assertThat(get(this.some.secretary(), page)).bodyText().contains("只列出前 300 名").doesNotContain("蒋一苇（");
		assertThat(get(this.some.secretary(), page + "?q=一苇")).bodyText()
			.contains("找到 1 名", "蒋一苇（")
			.doesNotContain("甲1（");
		assertThat(get(this.some.secretary(), page + "?person=" + last)).bodyText().contains("蒋一苇（");
	}

	@Test
	void whoIsTooYoungCannotApplyToday() {
		MvcTestResult answer = post(this.some.secretary(), "/admissions", "name", "蒋一苇", "born",
				this.today.minusYears(17).toString(), "unit", this.some.firstBranch().toString(), "on",
				this.today.toString());
		assertThat(answer).hasStatusOk().bodyText().contains(REFUSED, "才满 18 岁", "《中国共产党发展党员工作细则");
		assertThat(cases()).isZero();
	}

	@Test
	void aStepThatIsTooEarlyIsRefusedWithItsArticleAndNothingIsKept() {
		UUID one = this.walk.activist(this.today.minusMonths(8));
		MvcTestResult answer = candidate(one, this.today, "");
		assertThat(answer).hasStatusOk()
			.bodyText()
			.contains(REFUSED, "最早是" + Days.full(this.today.minusMonths(8).plusMonths(12)), "细则（2026年修订）》第二章、第三章",
					"公示起因");
		assertThat(this.walk.step(one, "candidate")).isEmpty();
		assertThat(this.walk.category(one)).isEqualTo("ACTIVIST");
	}

	@Test
	void whatHasHappenedIsAskedItsReasonAndRecordedAsItWas() {
		UUID one = this.walk.activist(this.today.minusMonths(8));
		LocalDate day = this.today.minusDays(2);
		assertThat(candidate(one, day, "")).hasStatusOk().bodyText().contains("请写明原因", "最早是", "如实记下");
		assertThat(this.walk.step(one, "candidate")).isEmpty();
		assertThat(candidate(one, day, "按老办法办的")).hasStatus3xxRedirection();
		assertThat(this.walk.step(one, "candidate")).contains(day);
		assertThat(this.walk.flags(one)).isPositive();
		assertThat(this.walk.category(one)).isEqualTo("CANDIDATE");
		assertThat(get(this.some.secretary(), "/admissions/" + one)).bodyText().contains("原因：按老办法办的");
	}

	@Test
	void aStepTakenBackRestoresTheRoster() {
		UUID one = this.walk.activist(this.today.minusMonths(13));
		assertThat(candidate(one, this.today, "")).hasStatus3xxRedirection();
		assertThat(this.walk.category(one)).isEqualTo("CANDIDATE");
		assertThat(post(this.some.secretary(), "/admissions/" + one + "/steps/candidate/take-back"))
			.hasStatus3xxRedirection();
		assertThat(this.walk.category(one)).isEqualTo("ACTIVIST");
		assertThat(post(this.some.secretary(), "/admissions/" + one + "/steps/activist/take-back")).hasStatus(422)
			.bodyText()
			.contains("请先撤回它");
	}

	@Test
	void aProofIsTakenAwayOnceAndTheLogSaysWhich() {
		UUID one = this.walk.activist(this.today.minusMonths(8));
		assertThat(post(this.some.secretary(), "/admissions/" + one + "/proofs", "kind", "急难险重", "words", "抗洪值守", "on",
				this.today.toString()))
			.hasStatus3xxRedirection();
		UUID proof = this.jdbc.sql("select id from admission_proof where case_id = ?")
			.param(one)
			.query(UUID.class)
			.single();
		String address = "/admissions/" + one + "/proofs/" + proof + "/delete";
		assertThat(post(this.some.secretary(), address)).hasStatus3xxRedirection();
		assertThat(post(this.some.secretary(), address)).hasStatus(404);
		assertThat(this.jdbc.sql("select detail from audit_entry where event = 'admission.unproved'")
			.query(String.class)
			.list()).singleElement().asString().contains("抗洪值守");
	}

	@Test
	void aDayBeforeTheApplicationOrInTheFutureIsRefusedByName() {
		UUID one = this.walk.activist(this.today.minusMonths(13));
		assertThat(candidate(one, this.today.minusYears(5), "为什么")).bodyText().contains("早于递交入党申请书的");
		assertThat(candidate(one, this.today.plusDays(1), "为什么")).bodyText().contains("还没到");
		assertThat(this.walk.step(one, "candidate")).isEmpty();
	}

	@Test
	void theSuperiorsStepsAreTheOfficesToRecord() {
		UUID one = this.walk.activist(this.today.minusMonths(13));
		assertThat(get(this.some.secretary(), "/admissions/" + one + "/steps/candidate-record")).hasStatus(403);
		assertThat(get(this.some.office(), "/admissions/" + one + "/steps/candidate-record")).hasStatusOk();
	}

	@Test
	void whoAppliesIsNobodyElsesBusiness() {
		UUID one = this.walk.activist(this.today.minusMonths(3));
		assertThat(get(this.some.otherSecretary(), "/admissions/" + one)).hasStatus(404);
		assertThat(get(this.some.otherSecretary(), "/admissions")).bodyText().doesNotContain("郁青禾");
		assertThat(get(this.some.leader(), "/admissions/" + one)).hasStatusOk().bodyText().doesNotContain(">记下<");
		assertThat(get(this.some.discipline(), "/admissions/" + one)).hasStatus(403);
	}

	@Test
	void theApprovalMakesAProbationaryMemberSinceTheBranchMeeting() {
		UUID one = this.walk.received(this.today.minusDays(40));
		assertThat(post(this.some.office(), "/admissions/" + one + "/steps/approval", "on",
				this.today.minusDays(5).toString()))
			.hasStatus3xxRedirection();
		assertThat(category("郁青禾")).isEqualTo("PROBATIONARY " + this.today.minusDays(40));
		assertThat(get(this.some.office(), "/admissions/plan?year=" + this.today.minusDays(5).getYear())).bodyText()
			.contains("已审批 1 人");
	}

	@Test
	void aProbationIsPutOffOnceByHalfAYearToAYear() {
		UUID one = this.walk.received(this.today.minusMonths(11));
		this.walk.add(one, "approval", this.today.minusMonths(10));
		String address = "/admissions/" + one + "/extension";
		assertThat(extend(address, "3")).hasStatus(422).bodyText().contains("延长 6 到 12 个月");
		assertThat(extend(address, "6")).hasStatus3xxRedirection();
		assertThat(extend(address, "6")).hasStatus(422).bodyText().contains("只能延长一次");
		assertThat(post(this.some.office(), address + "/take-back")).hasStatus3xxRedirection();
	}

	@Test
	void aCancelledCaseCanBeReopened() {
		UUID one = this.walk.activist(this.today.minusMonths(3));
		assertThat(post(this.some.office(), "/admissions/" + one + "/cancel", "on", this.today.toString(), "reason",
				"本人提出不再申请"))
			.hasStatus3xxRedirection();
		assertThat(this.walk.category(one)).isEqualTo("NONE");
		assertThat(post(this.some.office(), "/admissions/" + one + "/reopen")).hasStatus3xxRedirection();
		assertThat(this.walk.category(one)).isEqualTo("ACTIVIST");
	}

	@Test
	void somebodyElsesChangeIsNotLost() {
		UUID one = this.walk.activist(this.today.minusMonths(13));
		assertThat(post(this.some.secretary(), "/admissions/" + one + "/steps/education", "on", this.today.toString(),
				"note", "好", "version", "7"))
			.hasStatus(409);
	}

	@Test
	void papersStayWithTheirStepAndInTheBranch() {
		UUID one = this.walk.activist(this.today.minusMonths(3));
		MvcTestResult answer = this.mvc.post()
			.uri("/admissions/" + one + "/steps/education")
			.multipart()
			.file(new MockMultipartFile("files", "考察.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes()))
			.param("on", this.today.minusDays(1).toString())
			.param("note", "按时交思想汇报")
			.with(SignedInAs.as(this.some.secretary()))
			.with(csrf())
			.exchange();
		assertThat(answer).hasStatus3xxRedirection();
		UUID file = this.jdbc
			.sql("select f.file_id from admission_file f join admission_step s on s.id = f.step_id where s.case_id = ?")
			.param(one)
			.query(UUID.class)
			.single();
		String address = "/admissions/" + one + "/files/" + file;
		assertThat(get(this.some.secretary(), address)).hasStatusOk();
		assertThat(get(this.some.otherSecretary(), address)).hasStatus(404);
	}

	@Test
	void leadersKeepInTouchWithThoseStillOutside() {
		UUID leader = this.some.person(this.some.firstBranch(), "FULL", "顾怀清", SomeOrganization.FOUNDED);
		this.jdbc.sql(
				"insert into organization_post (id, person_id, unit_id, post, valid_from) values (gen_random_uuid(), ?, ?, '书记', '2020-01-01')")
			.params(leader, this.some.committee())
			.update();
		UUID one = this.walk.activist(this.today.minusMonths(3));
		this.jdbc.sql("update organization_person set education = 'MASTER' where id = ?")
			.param(this.walk.person(one))
			.update();
		assertThat(post(this.some.office(), "/admissions/contacts", "leader", leader.toString(), "person",
				this.walk.person(one).toString()))
			.hasStatus3xxRedirection();
		UUID pair = this.jdbc.sql("select id from admission_pair where leader_id = ?")
			.param(leader)
			.query(UUID.class)
			.single();
		assertThat(post(this.some.leader(), "/admissions/contacts/" + pair + "/records", "on", this.today.toString(),
				"words", "谈工作和思想"))
			.hasStatus3xxRedirection();
		assertThat(get(this.some.leader(), "/admissions/contacts")).bodyText().contains("顾怀清 联系 郁青禾", "联系过 1 次", "按时");
	}

	@Test
	void whoeverHasToActIsToldOnceAndNobodyIsNamed() {
		this.walk.activist(this.today.minusMonths(6));
		UUID late = this.some.person(this.some.firstBranch(), "APPLICANT", "方既白", this.today.minusDays(25));
		UUID one = this.walk.open(late, this.today.minusDays(25));
		this.reminder.remind(this.today);
		this.reminder.remind(this.today);
		assertThat(this.jdbc.sql("select title from notification_message where recipient_id = ? and subject = ?")
			.params(this.some.secretary().id(), "admission:" + one)
			.query(String.class)
			.list()).singleElement().asString().contains("党组织派人谈话").doesNotContain("方既白");
	}

	private MvcTestResult candidate(UUID one, LocalDate on, String reason) {
		return post(this.some.secretary(), "/admissions/" + one + "/steps/candidate", "on", on.toString(), "shownFrom",
				on.minusDays(15).toString(), "shownTo", on.minusDays(1).toString(), "note", "公示起因", "reason", reason);
	}

	private MvcTestResult extend(String address, String months) {
		return post(this.some.office(), address, "months", months, "on", this.today.toString(), "reason", "还需考察");
	}

	private String category(String name) {
		return this.jdbc.sql("""
				select c.category || ' ' || c.valid_from from organization_category c
				join organization_person p on p.id = c.person_id
				join organization_membership m on m.person_id = p.id and m.unit_id = ?
				where p.name = ? and c.valid_to is null""")
			.params(this.some.firstBranch(), name)
			.query(String.class)
			.single();
	}

	private int cases() {
		return this.jdbc.sql("""
				select count(*) from admission_case c join organization_membership m on m.person_id = c.person_id
				where m.unit_id = ?""").param(this.some.firstBranch()).query(Integer.class).single();
	}

	private MvcTestResult get(CurrentUser user, String address) {
		return this.mvc.get().uri(address).with(SignedInAs.as(user)).exchange();
	}

	private MvcTestResult post(CurrentUser user, String address, String... fields) {
		var request = this.mvc.post().uri(address).with(SignedInAs.as(user)).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

}
