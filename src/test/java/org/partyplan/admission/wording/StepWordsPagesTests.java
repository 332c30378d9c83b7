package org.partyplan.admission.wording;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.admission.model.AdmissionStepKind;
import org.partyplan.admission.model.AdmissionStepKinds;
import org.partyplan.admission.model.Layout;
import org.partyplan.shared.CurrentUser;

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
class StepWordsPagesTests {

	private static final String PAGE = "/admissions/steps";

	private static final String CANDIDATE = PAGE + "/2026-05-18/candidate";

	private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private AdmissionStepKinds kinds;

	private SomeOrganization some;

	@BeforeEach
	void stepsAsTheyCame() {
		this.some = SomeOrganization.in(this.jdbc);
		this.jdbc.sql("delete from admission_step_setting").update();
	}

	@Test
	void theOfficeAndTheAdministratorSeeTheStepsOfEveryVersion() {
		for (CurrentUser one : new CurrentUser[] { this.some.office(), this.some.systemAdmin() }) {
			assertThat(get(one, PAGE)).hasStatusOk()
				.bodyText()
				.contains("2026年5月18日起施行的版本", "2014年5月28日起施行的版本", "确定发展对象", "都是原来的写法");
		}
		assertThat(get(this.some.secretary(), PAGE)).hasStatus(403);
		assertThat(get(this.some.secretary(), "/admissions")).bodyText().doesNotContain(PAGE);
		assertThat(get(this.some.office(), "/admissions")).bodyText().contains(PAGE);
	}

	@Test
	void aStepIsRenamedExplainedAndMovedInItsVersionAlone() {
		assertThat(set(this.some.systemAdmin(), "讨论确定发展对象", "名单先报上级同意。", "8", "0")).hasStatus3xxRedirection();
		Layout layout = this.kinds.on(DAY);
		assertThat(layout.kind("candidate").title()).isEqualTo("第 8 步“讨论确定发展对象”");
		assertThat(layout.kind("candidate").help()).isEqualTo("名单先报上级同意。");
		assertThat(layout.kind("candidate").needs()).contains("candidate-record", "education", "activist-record");
		assertThat(layout.kind("candidate-record").number()).isEqualTo(7);
		assertThat(layout.kind("candidate-record").needs()).containsExactlyInAnyOrder("education", "activist-record");
		assertThat(layout.kinds()).extracting(AdmissionStepKind::number).isSorted().doesNotHaveDuplicates();
		assertThat(this.kinds.on(LocalDate.of(2026, 5, 17)).kind("candidate").title()).isEqualTo("第 7 步“确定发展对象”");
		assertThat(get(this.some.office(), PAGE)).bodyText().contains("2 步改过", "原来是第 7 步“确定发展对象”", "名单先报上级同意。");
		assertThat(this.jdbc.sql(
				"select count(*) from audit_entry where event = 'admission.step.set' and detail like '%第 8 步“讨论确定发展对象”%'")
			.query(Integer.class)
			.single()).isPositive();
	}

	@Test
	void whatTheRulesAskStaysAsItWas() {
		AdmissionStepKind before = this.kinds.on(DAY).kind("candidate");
		set(this.some.office(), "讨论确定发展对象", "", "7", "0");
		AdmissionStepKind after = this.kinds.on(DAY).kind("candidate");
		assertThat(after.gates()).isEqualTo(before.gates());
		assertThat(after.limits()).isEqualTo(before.limits());
		assertThat(after.needs()).isEqualTo(before.needs());
	}

	@Test
	void aStepComesBackAsItWasAndSoDoesAWholeVersion() {
		set(this.some.office(), "讨论确定发展对象", "说明", "10", "0");
		assertThat(post(this.some.office(), CANDIDATE + "/reset", "version", "1")).hasStatus3xxRedirection();
		assertThat(this.kinds.on(DAY).kinds()).isEqualTo(untouched());
		set(this.some.office(), "讨论确定发展对象", "", "9", "2");
		assertThat(post(this.some.office(), PAGE + "/2026-05-18/reset")).hasStatus3xxRedirection();
		assertThat(this.kinds.on(DAY).kinds()).isEqualTo(untouched());
	}

	@Test
	void whoeverComesSecondIsTold() {
		set(this.some.office(), "讨论确定发展对象", "", "8", "0");
		assertThat(set(this.some.systemAdmin(), "又一个名称", "", "7", "0")).hasStatus(409);
		assertThat(post(this.some.office(), PAGE + "/2026-05-18/candidate-record", "name", "备案", "help", "", "number",
				"8", "version", "0"))
			.hasStatus(409);
		assertThat(this.kinds.on(DAY).kind("candidate").name()).isEqualTo("讨论确定发展对象");
	}

	@Test
	void aPlaceInAnotherStageAndAnEmptyNameAreRefused() {
		assertThat(set(this.some.office(), "讨论确定发展对象", "", "12", "0")).hasStatusOk()
			.bodyText()
			.contains("第 7 到第 11 步", "value=\"讨论确定发展对象\"");
		assertThat(set(this.some.office(), " ", "", "7", "0")).hasStatusOk().bodyText().contains("class=\"err\"");
		assertThat(set(this.some.office(), "步", "长".repeat(501), "7", "0")).bodyText().contains("class=\"err\"");
		assertThat(get(this.some.office(), PAGE + "/2026-05-18/none")).hasStatus(404);
		assertThat(get(this.some.office(), PAGE + "/2019-01-01/candidate")).hasStatus(404);
		assertThat(this.kinds.on(DAY).kinds()).isEqualTo(untouched());
	}

	/** The version of 2026 came as the one before it. */
	private java.util.List<AdmissionStepKind> untouched() {
		return this.kinds.on(LocalDate.of(2026, 5, 17)).kinds();
	}

	private MvcTestResult set(CurrentUser by, String name, String help, String number, String version) {
		return post(by, CANDIDATE, "name", name, "help", help, "number", number, "version", version);
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
