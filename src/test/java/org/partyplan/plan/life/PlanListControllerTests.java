package org.partyplan.plan.life;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.StatementCounter;
import org.partyplan.plan.PlanStatus;
import org.partyplan.shared.CurrentUser;
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
class PlanListControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private SomeOrganization some;

	@BeforeEach
	void someOrganization() {
		this.some = SomeOrganization.in(this.jdbc);
	}

	private UUID plan(int year, String title, PlanStatus status) {
		UUID id = Ids.next();
		boolean issued = status == PlanStatus.ISSUED || status == PlanStatus.ARCHIVED;
		this.jdbc.sql("""
				insert into plan_plan (id, organization_id, year, title, status, issuer, recipients, document_number,
				    issued_on, notice, overall, closing, version)
				values (?, ?, ?, ?, ?, '', '', ?, ?, '', '', '', 0)""")
			.params(java.util.Arrays.asList(id, this.some.committee(), year, title, status.name(),
					issued ? "示党〔" + year + "〕" + id : null, issued ? LocalDate.of(year, 2, 1) : null))
			.update();
		return id;
	}

	private String page(String url, CurrentUser user) {
		MvcTestResult result = this.mvc.get().uri(url).with(SignedInAs.as(user)).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

	@Test
	void theOfficeSeesDraftsAndWhatCanBeBegun() {
		UUID id = plan(2026, "二六年计划", PlanStatus.DRAFT);
		assertThat(page("/plans", this.some.office())).contains("二六年计划", "导入计划", "沿用去年", "/plans/" + id + "/edit");
	}

	@Test
	void aBranchSeesItsCommitteesPlanOnceItIsIssued() {
		plan(2026, "二六年草稿", PlanStatus.DRAFT);
		plan(2025, "二五年计划", PlanStatus.ISSUED);
		assertThat(page("/plans", this.some.secretary())).contains("二五年计划").doesNotContain("二六年草稿", "导入计划");
	}

	@Test
	void aLeaderSeesWhatIsUnderWayButNoDraft() {
		plan(2026, "二六年草稿", PlanStatus.DRAFT);
		plan(2027, "二七年送审稿", PlanStatus.SUBMITTED);
		assertThat(page("/plans", this.some.leader())).contains("二七年送审稿").doesNotContain("二六年草稿");
	}

	@Test
	void anotherHospitalsPlansAreNotThere() {
		plan(2026, "别院的计划", PlanStatus.ISSUED);
		SomeOrganization other = SomeOrganization.in(this.jdbc);
		assertThat(page("/plans", other.office())).doesNotContain("别院的计划").contains("还没有计划");
		assertThat(page("/plans", other.member())).contains("还没有印发");
	}

	@Test
	void theListIsFilteredByYearAndStatus() {
		plan(2026, "二六年计划", PlanStatus.DRAFT);
		plan(2025, "二五年计划", PlanStatus.ISSUED);
		assertThat(page("/plans?year=2025", this.some.office())).contains("二五年计划").doesNotContain("二六年计划");
		assertThat(page("/plans?status=DRAFT", this.some.office())).contains("二六年计划").doesNotContain("二五年计划");
		assertThat(page("/plans?year=2019", this.some.office())).contains("没有符合条件的计划");
	}

	@Test
	void manyPlansComeInPagesWithTheSameNumberOfStatements() {
		plan(2026, "头一份", PlanStatus.DRAFT);
		int few = statements();
		for (int i = 0; i < 30; i++) {
			plan(2026, "计划第" + i, PlanStatus.DRAFT);
		}
		assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(6);
		assertThat(page("/plans?page=2", this.some.office())).contains("第 21—31 个，共 31 个", "头一份");
	}

	private int statements() {
		page("/plans", this.some.office());
		StatementCounter.reset();
		page("/plans", this.some.office());
		return StatementCounter.count();
	}

	@Test
	void aBlankPlanBeginsWithItsFirstPart() {
		MvcTestResult result = this.mvc.post()
			.uri("/plans/new")
			.param("title", "2026年党建工作计划")
			.param("year", "2026")
			.param("issuer", "")
			.param("recipients", "各支部")
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())
			.exchange();
		assertThat(result).hasStatus3xxRedirection();
		UUID id = UUID.fromString(String.valueOf(result.getResponse().getRedirectedUrl()).split("/")[2]);
		assertThat(
				this.jdbc.sql("select title from plan_section where plan_id = ?").param(id).query(String.class).list())
			.hasSize(1);
		assertThat(this.jdbc.sql("select kind from plan_step where plan_id = ?").param(id).query(String.class).list())
			.containsExactly("CREATED");
	}

	@Test
	void aHeadThatDoesNotFitIsShownAgainAsTyped() {
		assertThat(create("长".repeat(201), "2026")).hasStatusOk()
			.bodyText()
			.contains("长".repeat(201), "最多 200 个字", "示范医院党委");
		assertThat(create("计划", "明年")).hasStatusOk().bodyText().contains("请填年份", "明年", "示范医院党委");
	}

	private MvcTestResult create(String title, String year) {
		return this.mvc.post()
			.uri("/plans/new")
			.param("title", title)
			.param("year", year)
			.param("issuer", "示范医院党委")
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())
			.exchange();
	}

	@Test
	void onlyTheOfficeBeginsPlans() {
		for (String url : new String[] { "/plans/new", "/plans/copy", "/plans/read" }) {
			assertThat(this.mvc.get().uri(url).with(SignedInAs.as(this.some.secretary()))).hasStatus(403);
			assertThat(this.mvc.get().uri(url).with(SignedInAs.as(this.some.office()))).hasStatusOk();
		}
	}

}
