package org.partyplan.organization.people;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.organization.Exemption;
import org.partyplan.organization.Rosters;
import org.partyplan.organization.model.Area;
import org.partyplan.organization.model.Education;
import org.partyplan.organization.model.IdentityNumber;
import org.partyplan.organization.model.Leaving;
import org.partyplan.organization.model.Person;
import org.partyplan.organization.model.PersonFacts;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class PersonKeepingTests {

	private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

	@Autowired
	private MemberKeeping people;

	@Autowired
	private Rosters rosters;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	private SomeOrganization some;

	private UUID person;

	private String number;

	@BeforeEach
	void onePerson() {
		this.some = SomeOrganization.in(this.jdbc);
		this.person = this.some.person(this.some.firstBranch(), "FULL", "甲", SomeOrganization.FOUNDED);
		String digits = "999999199001%02d%03d".formatted(1 + (int) (Math.random() * 28), (int) (Math.random() * 999));
		this.number = digits + IdentityNumber.check(digits);
	}

	@Test
	void theNumbersAreStoredSealedAndShownMasked() {
		edit(form("单以宁", this.number, "13912345678", 0));
		assertThat(this.jdbc.sql("select identity_sealed || phone_sealed from organization_person where id = ?")
			.param(this.person)
			.query(String.class)
			.single()).doesNotContain("9999").doesNotContain("1391");
		assertThat(page("/members/" + this.person, this.some.office())).bodyText()
			.contains("139****5678", "单以宁", "1990年1月", "身份证号")
			.doesNotContain(this.number)
			.doesNotContain("13912345678");
	}

	@Test
	void whoeverMustMaySeeTheNumbersAndItIsWrittenDown() {
		edit(form("甲", this.number, "", 0));
		assertThat(post("/members/" + this.person + "/reveal", this.some.secretary())).hasStatusOk()
			.bodyText()
			.contains(this.number);
		assertThat(post("/members/" + this.person + "/reveal", this.some.otherSecretary())).hasStatus(404);
		assertThat(post("/members/" + this.person + "/reveal", this.some.leader())).hasStatus(403);
		assertThat(this.jdbc.sql("select count(*) from audit_entry where event = 'member.revealed' and subject_id = ?")
			.param(this.person)
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void theSameIdentityNumberIsTheSamePerson() {
		edit(form("甲", this.number, "", 0));
		UUID other = this.some.person(this.some.secondBranch(), "FULL", "乙", SomeOrganization.FOUNDED);
		assertThatThrownBy(() -> this.people.edit(other, form("乙", this.number, "", 0), this.some.office()))
			.hasMessage("organization.person.twice");
	}

	@Test
	void anEmptyNumberLeavesTheOldOne() {
		edit(form("甲", this.number, "13912345678", 0));
		edit(form("甲二", "", "", 1));
		assertThat(this.people.reveal(this.person, this.some.office()))
			.isEqualTo(new Person.Numbers(this.number, "13912345678"));
	}

	@Test
	void factsThatContradictEachOtherAreNotGuessedAway() {
		PersonForm form = new PersonForm("甲", PersonFacts.born(LocalDate.of(1980, 1, 1)), "", this.number, 0);
		assertThatThrownBy(() -> edit(form)).hasMessage("organization.person.born");
		assertThatThrownBy(() -> edit(form("甲", this.number.substring(0, 17), "", 0)))
			.hasMessage("organization.person.identity");
		assertThatThrownBy(() -> edit(form("甲", "", "电话", 0))).hasMessage("organization.person.phone");
	}

	@Test
	void theFormIsSavedAndShownAgainWithWhatWasTypedWrongly() {
		MvcTestResult saved = this.mvc.post()
			.uri("/members/" + this.person + "/edit")
			.param("name", "甲")
			.param("facts.born", "1980-05-01")
			.param("facts.education", "MASTER")
			.param("facts.title", "主任医师")
			.param("version", "0")
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())
			.exchange();
		assertThat(saved).hasStatus3xxRedirection();
		assertThat(page("/members/" + this.person, this.some.office())).bodyText()
			.contains("1980年5月1日", "硕士研究生", "主任医师（正高级）", "高知");
		MvcTestResult wrong = this.mvc.post()
			.uri("/members/" + this.person + "/edit")
			.param("name", "甲")
			.param("facts.born", "去年")
			.param("facts.ethnicity", "长".repeat(21))
			.param("facts.education", "DOCTOR")
			.param("version", "1")
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())
			.exchange();
		assertThat(wrong).bodyText()
			.contains("value=\"去年\"", "facts.born-err", "facts.ethnicity-err")
			.containsPattern("value=\"DOCTOR\"\\s+selected");
	}

	@Test
	void peopleAreFoundByPinyinAndByInitials() {
		edit(form("欧阳青禾", "", "", 0));
		for (String q : new String[] { "ouyang", "OYQ", "ou yang q", "青禾" }) {
			assertThat(page("/members?q=" + q, this.some.office())).bodyText().contains("欧阳青禾");
		}
		assertThat(page("/members?q=yang", this.some.office())).bodyText().doesNotContain("欧阳青禾");
	}

	@Test
	void aMarkHasItsDaysAndIsGivenOnce() {
		this.people.mark(this.person, new TraitController.MarkForm("业务骨干", DAY, 0), this.some.office());
		assertThatThrownBy(() -> this.people.mark(this.person, new TraitController.MarkForm("业务骨干", DAY.plusDays(9), 1),
				this.some.office()))
			.hasMessage("organization.mark.twice");
		assertThatThrownBy(
				() -> this.people.mark(this.person, new TraitController.MarkForm("大师", DAY, 1), this.some.office()))
			.hasMessage("organization.mark.unknown");
		assertThat(page("/members?trait=业务骨干&asOf=2024-05-01", this.some.office())).bodyText().contains("共 1 人");
		assertThat(page("/members?trait=业务骨干&asOf=2024-04-30", this.some.office())).bodyText().contains("没有这样的人员");
	}

	@Test
	void timesLeftOutDoNotOverlap() {
		this.people.exempt(this.person, exemption(DAY, DAY.plusMonths(2), 0), this.some.office());
		assertThat(this.rosters.on(this.some.firstBranch(), DAY).due()).isEmpty();
		assertThat(this.rosters.on(this.some.firstBranch(), DAY.plusMonths(2).plusDays(1)).due()).hasSize(1);
		assertThatThrownBy(
				() -> this.people.exempt(this.person, exemption(DAY.plusMonths(2), null, 1), this.some.office()))
			.hasMessage("organization.exemption.overlap");
		this.people.exempt(this.person, exemption(DAY.plusMonths(3), null, 1), this.some.office());
	}

	@Test
	void whoLeavesIsOffTheRosterAndThePageStays() {
		this.people.mark(this.person, new TraitController.MarkForm("业务骨干", DAY, 0), this.some.office());
		assertThatThrownBy(() -> this.people.leave(this.person,
				new MembershipController.LeaveForm(Leaving.TO_OUTSIDE, "", DAY, 1), this.some.office()))
			.hasMessage("organization.leave.to");
		this.people.leave(this.person,
				new MembershipController.LeaveForm(Leaving.TO_OUTSIDE, "某医院党委", DAY.plusDays(1), 1),
				this.some.office());
		assertThat(this.rosters.on(this.some.firstBranch(), DAY).people()).hasSize(1);
		assertThat(this.rosters.on(this.some.firstBranch(), DAY.plusDays(1)).people()).isEmpty();
		assertThat(page("/members/" + this.person, this.some.office())).hasStatusOk()
			.bodyText()
			.contains("不在名册：转出到外单位", "某医院党委")
			.doesNotContain("变更类别");
		assertThatThrownBy(
				() -> this.people.mark(this.person, new TraitController.MarkForm("业务骨干", DAY, 2), this.some.office()))
			.isInstanceOf(NotFound.class);
	}

	@Test
	void theListIsExportedWithoutTheNumbers() {
		edit(form("甲", this.number, "13912345678", 0));
		MvcTestResult file = page("/members/export.xlsx", this.some.office());
		assertThat(file).hasStatusOk();
		assertThat(file.getResponse().getContentAsByteArray()).startsWith('P', 'K');
	}

	@Test
	void theDefinitionsAreTheOrganisations() {
		assertThat(page("/members/settings", this.some.office())).hasStatusOk().bodyText().contains("硕士研究生", "青年");
		assertThat(page("/members/" + this.person + "/edit", this.some.office())).hasStatusOk();
		assertThat(page("/members/" + this.person + "/marks", this.some.office())).hasStatusOk();
		assertThat(page("/members/" + this.person + "/exemptions", this.some.office())).hasStatusOk();
		assertThat(page("/members/" + this.person + "/leave", this.some.office())).hasStatusOk();
	}

	private void edit(PersonForm form) {
		this.people.edit(this.person, form, this.some.office());
	}

	private static PersonForm form(String name, String identity, String phone, int version) {
		return new PersonForm(name, new PersonFacts(null, null, "汉族", "", Education.MASTER, null, "副主任医师", null, null,
				"骨伤科", Area.CLINICAL, null), phone, identity, version);
	}

	private static TraitController.ExemptionForm exemption(LocalDate from, LocalDate until, int version) {
		return new TraitController.ExemptionForm(Exemption.ILL, "", from, until, version);
	}

	private MvcTestResult page(String path, CurrentUser user) {
		return this.mvc.get().uri(path).with(SignedInAs.as(user)).exchange();
	}

	private MvcTestResult post(String path, CurrentUser user) {
		return this.mvc.post().uri(path).with(SignedInAs.as(user)).with(csrf()).exchange();
	}

}
