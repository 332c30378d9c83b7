package org.partyplan.organization.health;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.StatementCounter;
import org.partyplan.organization.UnitKind;
import org.partyplan.regulation.Regulations;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class HealthRulesTests {

	private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

	@Autowired
	private Regulations regulations;

	@Autowired
	private OrganizationHealth health;

	@Autowired
	private HealthRound round;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	private SomeOrganization some;

	@BeforeEach
	void someOrganization() {
		this.some = SomeOrganization.in(this.jdbc);
	}

	@Test
	void aBranchHasThreeToFiftyMembersASecretaryAndFromSevenACommittee() {
		assertThat(texts(branch(2, 2, 0, true))).anyMatch((text) -> text.contains("不足 3 人"));
		assertThat(texts(branch(3, 3, 0, true))).noneMatch((text) -> text.contains("人，"));
		assertThat(texts(branch(51, 50, 5, true))).anyMatch((text) -> text.contains("超过 50 人"));
		assertThat(texts(branch(50, 50, 5, true))).noneMatch((text) -> text.contains("超过"));
		assertThat(texts(branch(7, 6, 0, true))).noneMatch((text) -> text.contains("支委会"));
		assertThat(texts(branch(7, 7, 0, true))).anyMatch((text) -> text.contains("还没有支委会"));
		assertThat(texts(branch(9, 9, 2, true))).anyMatch((text) -> text.contains("支委会只有 2 人"));
		assertThat(texts(branch(30, 30, 8, true))).anyMatch((text) -> text.contains("超过 7 人"));
		assertThat(texts(branch(5, 5, 0, false))).contains("还没有书记");
	}

	@Test
	void everyFindingNamesItsRule() {
		assertThat(findings(branch(2, 2, 0, false)))
			.allSatisfy((one) -> assertThat(one.rule().cited()).startsWith("《中国共产党"));
	}

	@Test
	void anElectionIsSpokenOfFromSixMonthsAhead() {
		assertThat(texts(term(DAY.plusMonths(6).plusDays(1), null))).isEmpty();
		assertThat(texts(term(DAY.plusMonths(6), null))).singleElement().asString().contains("可以开始筹备换届");
		assertThat(findings(term(DAY.minusDays(1), null))).singleElement().satisfies((one) -> {
			assertThat(one.late()).isTrue();
			assertThat(one.text()).contains("已过 1 天");
		});
		assertThat(texts(term(DAY.minusDays(1), DAY.plusMonths(9)))).isEmpty();
		assertThat(texts(term(null, null))).singleElement().asString().contains("没有登记");
	}

	@Test
	void theBranchsOwnFiguresAreCountedAsOfADay() {
		for (int i = 0; i < 7; i++) {
			this.some.person(this.some.firstBranch(), "FULL", "甲" + i, LocalDate.of(2024, 1, 1));
		}
		this.jdbc.sql("update organization_person set department = '骨伤科' where name like '甲%'").update();
		OrganizationHealth.Report report = this.health.on(List.of(this.some.firstBranch()), DAY);
		assertThat(report.findings()).extracting(OrganizationHealth.Finding::text)
			.anyMatch((text) -> text.contains("还没有支委会"))
			.contains("还没有书记")
			.noneMatch((text) -> text.contains("没有编入党小组"));
		assertThat(this.health.on(List.of(this.some.firstBranch()), LocalDate.of(2023, 6, 1)).findings())
			.extracting(OrganizationHealth.Finding::text)
			.anyMatch((text) -> text.contains("正式党员 0 人，不足 3 人"));
	}

	@Test
	void whoHoldsAPostAndIsNotThereIsFound() {
		UUID gone = this.some.person(this.some.secondBranch(), "FULL", "丁", LocalDate.of(2024, 1, 1));
		this.jdbc.sql(
				"insert into organization_post (id, person_id, unit_id, post, valid_from) values (?, ?, ?, '纪检委员', '2024-01-01')")
			.params(java.util.UUID.randomUUID(), gone, this.some.firstBranch())
			.update();
		assertThat(this.health.on(List.of(this.some.firstBranch()), DAY).findings())
			.extracting(OrganizationHealth.Finding::text)
			.contains("丁还任着纪检委员，但已不在这里，请登记离任");
	}

	@Test
	void theOfficeIsAskedForNextYearsHolidaysInNovember() {
		this.jdbc.sql("delete from workday_day").update();
		this.jdbc.sql("delete from workday_year").update();
		this.round.run();
		this.round.run();
		assertThat(this.jdbc
			.sql("select count(*) from notification_message where recipient_id = ? and subject like 'holidays:%'")
			.param(this.some.office().id())
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void whoeverHasToPrepareAnElectionIsToldOnce() {
		this.jdbc.sql("insert into workday_year (year, document) values (?, '通知') on conflict do nothing")
			.param(LocalDate.now().getYear() + 1)
			.update();
		LocalDate elected = LocalDate.now().minusYears(3).plusMonths(2);
		assertThat(this.mvc.post()
			.uri("/organizations/" + this.some.firstBranch() + "/term")
			.param("electedOn", elected.toString())
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())).hasStatus3xxRedirection();
		this.round.run();
		this.round.run();
		assertThat(inbox(this.some.secretary().id())).containsExactly("本支部6 个月内要换届，可以开始筹备");
		assertThat(inbox(this.some.office().id())).containsExactly("外科一支部6 个月内要换届，可以开始筹备");
		assertThat(inbox(this.some.otherSecretary().id())).isEmpty();
	}

	@Test
	void aSecretarySeesTheirOwnBranchAndThePageCostsAFewStatements() {
		assertThat(this.mvc.get().uri("/organizations/health").with(SignedInAs.as(this.some.secretary()))).hasStatusOk()
			.bodyText()
			.contains("外科一支部")
			.doesNotContain("内科一支部");
		StatementCounter.reset();
		assertThat(this.mvc.get().uri("/organizations/health").with(SignedInAs.as(this.some.office()))).hasStatusOk();
		assertThat(StatementCounter.count()).isLessThanOrEqualTo(5);
		assertThat(this.mvc.get()
			.uri("/organizations/" + this.some.firstBranch() + "/term")
			.with(SignedInAs.as(this.some.office()))).hasStatusOk();
	}

	private List<String> inbox(UUID account) {
		return this.jdbc.sql("select title from notification_message where recipient_id = ?")
			.param(account)
			.query(String.class)
			.list();
	}

	private List<OrganizationHealth.Finding> findings(HealthFacts.UnitFacts unit) {
		return new HealthRules(this.regulations.on(DAY), DAY).of(unit).toList();
	}

	private List<String> texts(HealthFacts.UnitFacts unit) {
		return findings(unit).stream().map(OrganizationHealth.Finding::text).toList();
	}

	private static HealthFacts.UnitFacts branch(int members, int voters, int committee, boolean secretary) {
		return new HealthFacts.UnitFacts(new UUID(0, 1), "外科一支部", UnitKind.BRANCH, members, voters, committee,
				secretary, DAY.minusYears(1), DAY.plusYears(2), null);
	}

	private static HealthFacts.UnitFacts term(LocalDate due, LocalDate extended) {
		return new HealthFacts.UnitFacts(new UUID(0, 1), "外科一支部", UnitKind.BRANCH, 20, 20, 3, true,
				(due == null) ? null : due.minusYears(3), due, extended);
	}

}
