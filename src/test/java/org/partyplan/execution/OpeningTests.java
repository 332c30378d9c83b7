package org.partyplan.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;
import org.partyplan.StatementCounter;
import org.partyplan.execution.opening.PlanRound;
import org.partyplan.plan.PlanIssued;
import org.partyplan.plan.TasksChanged;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
class OpeningTests {

	private static final LocalDate ISSUED = LocalDate.of(2026, 4, 20);

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private PlanRound round;

	private SomeOrganization some;

	private SomePlan plan;

	@BeforeEach
	void aPlan() {
		this.some = SomeOrganization.in(this.jdbc);
		this.plan = SomePlan.of(this.some, 2026, ISSUED);
	}

	@Test
	void aPlanIssuedInAprilOpensNothingForTheFirstQuarter() {
		UUID task = this.plan.task("党课", "QUARTER");
		issue();
		assertThat(this.plan.assignments(task)).containsExactly("内一 2026年第二季度 2026-06-30 OPEN",
				"内一 2026年第三季度 2026-09-30 OPEN", "内一 2026年第四季度 2026-12-31 OPEN", "外一 2026年第二季度 2026-06-30 OPEN",
				"外一 2026年第三季度 2026-09-30 OPEN", "外一 2026年第四季度 2026-12-31 OPEN");
	}

	@Test
	void whatFellDueJustBeforeTheIssueIsDueAtItsPeriodsEnd() {
		UUID task = this.plan.task("学习", "MONTH");
		this.plan.set(task, "due_day", 10);
		issue();
		assertThat(this.plan.assignments(task).subList(0, 2)).containsExactly("内一 2026年4月 2026-04-30 OPEN",
				"内一 2026年5月 2026-05-10 OPEN");
	}

	@Test
	void aSingleDayThatIsOverIsNotOpened() {
		UUID over = this.plan.task("春节慰问", "NODE");
		this.plan.set(over, "node", "春节");
		UUID coming = this.plan.task("七一表彰", "NODE");
		this.plan.set(coming, "node", "七一");
		issue();
		assertThat(this.plan.assignments(over)).isEmpty();
		assertThat(this.plan.assignments(coming)).containsExactly("内一 2026年 2026-07-01 OPEN",
				"外一 2026年 2026-07-01 OPEN");
	}

	@Test
	void aTaskFallsToItsAudience() {
		UUID committee = this.plan.task("理论学习", "COMMITTEE", "YEAR", "NONE");
		UUID below = this.plan.task("外科研讨", "BRANCHES", "YEAR", "NONE");
		this.plan.target(below, this.some.generalBranch());
		UUID chosen = this.plan.task("宣传", "CHOSEN", "YEAR", "NONE");
		this.plan.target(chosen, this.some.department());
		UUID persons = this.plan.task("讲党课", "PERSONS", "YEAR", "NONE");
		UUID person = this.some.person(this.some.secondBranch(), "FULL", "甲", LocalDate.of(2021, 1, 1));
		this.jdbc.sql("insert into plan_task_person values (?, ?)").params(persons, person).update();
		issue();
		assertThat(this.plan.assignments(committee)).containsExactly("党委 2026年 2026-12-31 OPEN");
		assertThat(this.plan.assignments(below)).containsExactly("外一 2026年 2026-12-31 OPEN");
		assertThat(this.plan.assignments(chosen)).containsExactly("宣传 2026年 2026-12-31 OPEN");
		assertThat(this.plan.assignments(persons)).containsExactly("内一 2026年 2026-12-31 OPEN");
	}

	@Test
	void openingTakesAsManyStatementsForManyTasksAsForOne() {
		this.plan.task("一", "MONTH");
		StatementCounter.reset();
		issue();
		int one = StatementCounter.count();
		for (int number = 0; number < 20; number++) {
			this.plan.task("任务" + number, "WEEK");
		}
		StatementCounter.reset();
		issue();
		assertThat(StatementCounter.count()).isEqualTo(one).isLessThanOrEqualTo(5);
	}

	@Test
	void issuingTwiceOpensOnce() {
		UUID task = this.plan.task("党课", "QUARTER");
		issue();
		issue();
		assertThat(this.plan.assignments(task)).hasSize(6);
		assertThat(this.jdbc.sql("select count(*) from execution_step where kind = 'OPENED'")
			.query(Integer.class)
			.single()).isGreaterThanOrEqualTo(6);
	}

	@Test
	void aChangedTaskChangesWhatIsOpenNeverWhatIsDone() {
		UUID task = this.plan.task("党课", "QUARTER");
		issue();
		close(this.plan.assignment(task, this.some.firstBranch()));
		this.plan.set(task, "due_day", 15);
		this.plan.set(task, "title", "微党课");
		changed(task, LocalDate.of(2026, 5, 10));
		assertThat(this.plan.assignments(task)).containsExactly("内一 2026年第二季度 2026-06-15 OPEN",
				"内一 2026年第三季度 2026-09-15 OPEN", "内一 2026年第四季度 2026-12-15 OPEN", "外一 2026年第二季度 2026-06-30 DONE",
				"外一 2026年第三季度 2026-09-15 OPEN", "外一 2026年第四季度 2026-12-15 OPEN");
		assertThat(notes("CHANGED")).contains("计划调整：微党课，6月15日到期");
	}

	@Test
	void aNewCadenceWithdrawsOpenOnesOfOldPeriodsAndOpensNewOnes() {
		UUID task = this.plan.task("党课", "HALF_YEAR");
		issue();
		close(this.plan.assignment(task, this.some.firstBranch()));
		this.plan.set(task, "cadence", "QUARTER");
		changed(task, LocalDate.of(2026, 7, 5));
		assertThat(this.plan.assignments(task)).containsExactly("内一 2026年上半年 2026-06-30 WITHDRAWN",
				"内一 2026年第三季度 2026-09-30 OPEN", "内一 2026年下半年 2026-12-31 WITHDRAWN", "内一 2026年第四季度 2026-12-31 OPEN",
				"外一 2026年上半年 2026-06-30 DONE", "外一 2026年第三季度 2026-09-30 OPEN", "外一 2026年下半年 2026-12-31 WITHDRAWN",
				"外一 2026年第四季度 2026-12-31 OPEN");
	}

	@Test
	void aUnitNoLongerAskedIsLetOffAndOneAskedAgainResumes() {
		UUID task = this.plan.task("义诊", "CHOSEN", "YEAR", "NONE");
		this.plan.target(task, this.some.firstBranch());
		issue();
		this.jdbc.sql("update plan_task_unit set unit_id = ? where task_id = ?")
			.params(this.some.secondBranch(), task)
			.update();
		changed(task, LocalDate.of(2026, 5, 1));
		assertThat(this.plan.assignments(task)).containsExactly("内一 2026年 2026-12-31 OPEN",
				"外一 2026年 2026-12-31 WITHDRAWN");
		this.plan.target(task, this.some.firstBranch());
		changed(task, LocalDate.of(2026, 6, 1));
		assertThat(this.plan.assignments(task)).containsExactly("内一 2026年 2026-12-31 OPEN", "外一 2026年 2026-12-31 OPEN");
	}

	@Test
	void aWithdrawnTaskLeavesNothingOpen() {
		UUID task = this.plan.task("义诊", "YEAR");
		issue();
		this.plan.set(task, "withdrawn_on", LocalDate.of(2026, 5, 1));
		changed(task, LocalDate.of(2026, 5, 1));
		assertThat(this.plan.assignments(task)).allSatisfy((line) -> assertThat(line).endsWith("WITHDRAWN"));
	}

	@Test
	void aBranchFoundedLaterGetsItsOwnFromItsFoundingOn() {
		UUID task = this.plan.task("党课", "QUARTER");
		issue();
		UUID late = this.some.unit(this.some.committee(), "BRANCH", "药学支部");
		this.jdbc.sql("update organization_unit set valid_from = ? where id = ?")
			.params(LocalDate.of(2026, 8, 1), late)
			.update();
		this.round.go(this.plan.id(), LocalDate.of(2026, 8, 20));
		this.round.go(this.plan.id(), LocalDate.of(2026, 8, 21));
		assertThat(this.plan.assignments(task)).hasSize(8)
			.contains("药学支部 2026年第三季度 2026-09-30 OPEN", "药学支部 2026年第四季度 2026-12-31 OPEN");
	}

	@Test
	void theRoundOpensNothingForTargetsThatJoinedByAmendmentBeforeTheirTime() {
		UUID task = this.plan.task("义诊", "CHOSEN", "QUARTER", "NONE");
		this.plan.target(task, this.some.firstBranch());
		issue();
		this.plan.target(task, this.some.secondBranch());
		changed(task, LocalDate.of(2026, 7, 10));
		this.round.go(this.plan.id(), LocalDate.of(2026, 7, 11));
		assertThat(this.plan.assignments(task, this.some.secondBranch())).hasSize(2);
	}

	@Test
	void aClosedBranchKeepsOnlyWhatFellDueBefore() {
		UUID task = this.plan.task("党课", "QUARTER");
		issue();
		this.jdbc.sql("update organization_unit set valid_to = ? where id = ?")
			.params(LocalDate.of(2026, 7, 1), this.some.firstBranch())
			.update();
		this.round.go(this.plan.id(), LocalDate.of(2026, 7, 2));
		assertThat(this.plan.assignments(task).subList(3, 6)).containsExactly("外一 2026年第二季度 2026-06-30 OPEN",
				"外一 2026年第三季度 2026-09-30 WITHDRAWN", "外一 2026年第四季度 2026-12-31 WITHDRAWN");
	}

	private void issue() {
		this.events.publishEvent(new PlanIssued(this.plan.id(), this.some.committee(), 2026, ISSUED));
	}

	private void changed(UUID task, LocalDate on) {
		this.events.publishEvent(new TasksChanged(this.plan.id(), Set.of(task), on));
	}

	private void close(UUID assignment) {
		this.jdbc.sql("update execution_assignment set status = 'DONE', closed_on = '2026-05-01' where id = ?")
			.param(assignment)
			.update();
	}

	private List<String> notes(String kind) {
		return this.jdbc.sql("select note from execution_step where kind = ?").param(kind).query(String.class).list();
	}

}
