package org.partyplan.plan.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Grant;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
@AutoConfigureMockMvc
class PlanLifeTests {

	private static final LocalDate JANUARY = LocalDate.of(2026, 1, 27);

	private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 3);

	private static int numbers;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlanLife life;

	@Autowired
	private PlanIssuing issuing;

	@Autowired
	private PlanEnding ending;

	@Autowired
	private PlanReceipts receipts;

	private PlanOnItsWay plan;

	private SomeOrganization who;

	@BeforeEach
	void aDraft() {
		this.plan = PlanOnItsWay.draft(this.jdbc);
		this.who = this.plan.organization();
	}

	@Test
	void theWholeWayLeavesAStepForEachStage() {
		issue();
		this.ending.archive(this.plan.id(), PlanOnItsWay.on(4, LocalDate.of(2026, 11, 1)), this.who.office());
		assertThat(steps()).containsExactly("SUBMITTED 2026-01-27 乔办事", "PASSED 2026-02-03 乔办事",
				"SIGNED 2026-02-03 陆领导", "ISSUED 2026-02-03 乔办事", "ARCHIVED 2026-11-01 乔办事");
		assertThat(status()).isEqualTo("ARCHIVED");
	}

	@Test
	void aDraftWithoutLeadIsRefusedAndStaysADraft() {
		this.plan.taskWithoutLead(this.jdbc);
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(this::submit).withMessage("plan.life.incomplete");
		assertThat(status()).isEqualTo("DRAFT");
		assertThat(steps()).isEmpty();
	}

	@Test
	void pressingTwiceDoesItOnce() {
		submit();
		submit();
		assertThat(steps()).hasSize(1);
	}

	@Test
	void aFormFromBeforeAnotherStepIsStale() {
		submit();
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.life.pass(this.plan.id(), PlanOnItsWay.on(0, FEBRUARY), this.who.office()));
	}

	@Test
	void theCommitteeDoesNotMeetBeforeTheSubmissionNorInTheFuture() {
		submit();
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(
					() -> this.life.pass(this.plan.id(), PlanOnItsWay.on(1, JANUARY.minusDays(1)), this.who.office()))
			.withMessage("plan.life.tooEarly");
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(
				() -> this.life.pass(this.plan.id(), PlanOnItsWay.on(1, LocalDate.of(2999, 1, 1)), this.who.office()))
			.withMessage("plan.life.future");
	}

	@Test
	void noneButTheLeaderSigns() {
		pass();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.life.sign(this.plan.id(), PlanOnItsWay.on(2, FEBRUARY), this.who.office()));
	}

	@Test
	void anotherOrganisationsOfficeFindsNothing() {
		CurrentUser stranger = SomeOrganization.in(this.jdbc).office();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.life.submit(this.plan.id(), PlanOnItsWay.on(0, JANUARY), stranger));
	}

	@Test
	void aReturnedPlanIsADraftAgainWithItsReason() {
		pass();
		this.life.giveBack(this.plan.id(), PlanOnItsWay.on(2, FEBRUARY), this.who.leader());
		assertThat(status()).isEqualTo("DRAFT");
		assertThat(this.jdbc.sql("select note from plan_step where plan_id = ? and kind = 'RETURNED'")
			.param(this.plan.id())
			.query(String.class)
			.single()).isEqualTo("请补充");
		this.life.submit(this.plan.id(), PlanOnItsWay.on(3, FEBRUARY), this.who.office());
		assertThat(status()).isEqualTo("SUBMITTED");
	}

	@Test
	void issuingFreezesTheBaselineAndAsksEveryBranchStanding() {
		UUID closed = this.who.unit(this.who.committee(), "BRANCH", "已撤支部");
		this.jdbc.sql("update organization_unit set valid_to = ? where id = ?").params(FEBRUARY, closed).update();
		issue();
		assertThat(count("select count(*) from plan_baseline where plan_id = ?")).isEqualTo(6);
		assertThat(this.jdbc.sql("select unit_id from plan_receipt where plan_id = ? and amendment_number = 0")
			.param(this.plan.id())
			.query(UUID.class)
			.list()).containsExactlyInAnyOrder(this.who.firstBranch(), this.who.secondBranch());
		assertThat(this.jdbc.sql("select document_number, issued_on::text, recipients from plan_plan where id = ?")
			.param(this.plan.id())
			.query()
			.singleRow())
			.isEqualTo(Map.of("document_number", "示中医党〔2026〕" + numbers + "号", "issued_on", "2026-02-03", "recipients",
					"各党支部"));
	}

	@Test
	void aDocumentNumberIsUsedOnce() {
		issue();
		PlanOnItsWay other = PlanOnItsWay.draft(this.jdbc);
		this.jdbc.sql("update plan_plan set status = 'SIGNED' where id = ?").param(other.id()).update();
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.issuing.issue(other.id(),
					PlanOnItsWay.issue(0, FEBRUARY, "示中医党(2026)" + numbers + "号"), other.organization().office()))
			.withMessage("plan.life.documentTaken");
	}

	@Test
	void aStandInSignsForTheSecretary() {
		issue();
		Grant lent = new Grant(Role.SECRETARY, this.who.firstBranch(), "外科一支部", "周书记");
		CurrentUser standIn = new CurrentUser(Ids.next(), "郑委员", List.of(lent));
		this.receipts.sign(this.plan.id(), 0, this.who.firstBranch(), standIn);
		this.receipts.sign(this.plan.id(), 0, this.who.firstBranch(), this.who.secretary());
		assertThat(this.jdbc.sql("select by_name || ' for ' || for_name from plan_receipt where unit_id = ?")
			.param(this.who.firstBranch())
			.query(String.class)
			.single()).isEqualTo("郑委员 for 周书记");
	}

	@Test
	void nobodySignsForAnothersBranch() {
		issue();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.receipts.sign(this.plan.id(), 0, this.who.secondBranch(), this.who.secretary()));
	}

	private void submit() {
		this.life.submit(this.plan.id(), PlanOnItsWay.on(0, JANUARY), this.who.office());
	}

	private void pass() {
		submit();
		this.life.pass(this.plan.id(), PlanOnItsWay.on(1, FEBRUARY), this.who.office());
	}

	private void issue() {
		pass();
		this.life.sign(this.plan.id(), PlanOnItsWay.on(2, FEBRUARY), this.who.leader());
		this.issuing.issue(this.plan.id(), PlanOnItsWay.issue(3, FEBRUARY, "示中医党[2026]" + ++numbers + "号"),
				this.who.office());
	}

	private String status() {
		return this.jdbc.sql("select status from plan_plan where id = ?")
			.param(this.plan.id())
			.query(String.class)
			.single();
	}

	private int count(String sql) {
		return this.jdbc.sql(sql).param(this.plan.id()).query(Integer.class).single();
	}

	private List<String> steps() {
		return this.jdbc.sql(
				"select kind || ' ' || happened_on || ' ' || by_name from plan_step where plan_id = ? order by recorded_at, id")
			.param(this.plan.id())
			.query(String.class)
			.list();
	}

}
