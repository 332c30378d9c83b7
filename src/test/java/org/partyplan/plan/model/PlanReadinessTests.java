package org.partyplan.plan.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.plan.life.PlanOnItsWay;
import org.partyplan.plan.model.PlanGap.Kind;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@JdbcTest
@Import({ PlanReadiness.class, PlanReadinessTests.Today.class })
class PlanReadinessTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlanReadiness readiness;

	private PlanOnItsWay plan;

	@BeforeEach
	void aDraft() {
		this.plan = PlanOnItsWay.draft(this.jdbc);
	}

	@Test
	void aDraftInOrderHasOnlyTheMeasureLeftForLater() {
		assertThat(gaps()).extracting(PlanGap::kind).containsExactly(Kind.NO_MEASURE);
		assertThat(verdict().ready()).isTrue();
		assertThat(verdict().doubts()).isEmpty();
	}

	@Test
	void aDateOfLastYearIsNamedBeforeItSilentlyOpensNothing() {
		due(LocalDate.of(2025, 12, 31));
		assertThat(verdict().doubts()).extracting(PlanGap.Want::words)
			.containsExactly("任务“邀请专家开展辅导讲座”的时限是 2025年12月31日，不在计划年度内");
		assertThat(verdict().sum()).isEqualTo("按今天印发算，会开 0 项期次任务；1 个任务时限已过，一项也不开。");
	}

	@Test
	void aDayGoneByOpensNothingUnlessWorkIsOpenedFromEarlier() {
		due(LocalDate.of(2026, 3, 31));
		assertThat(verdict().doubts()).extracting(PlanGap.Want::words)
			.containsExactly("任务“邀请专家开展辅导讲座”时限 3月31日 已过，印发后一项也不开");
		assertThat(verdict().starts()).extracting(PlanOpening.Start::words)
			.contains("印发那天还没过的时段（今天印发是 0 项）", "从3月起（1 项）", "从4月起（0 项）");
	}

	@Test
	void onPaperNothingIsCountedFromTodayAsItWasIssuedLongAgo() {
		due(LocalDate.of(2026, 3, 31));
		PlanReadiness.Verdict paper = this.readiness.onPaper(this.plan.id());
		assertThat(paper.doubts()).isEmpty();
		assertThat(paper.sum()).isEqualTo("从1月开起，会开 1 项期次任务。");
		assertThat(paper.starts()).extracting(PlanOpening.Start::words).startsWith("请选择", "从1月起（1 项）");
	}

	@Test
	void whatWillBeOpenedIsCountedForEveryUnit() {
		this.jdbc.sql("update plan_task set audience = 'BRANCHES' where id = ?").param(this.plan.task()).update();
		assertThat(verdict().sum()).isEqualTo("按今天印发算，会开 6 项期次任务。");
		assertThat(verdict().starts()).extracting(PlanOpening.Start::words).contains("从1月起（8 项）");
	}

	@Test
	void lastYearsWordsAndAnothersNoticeAreNamed() {
		this.jdbc.sql("""
				update plan_plan set title = '示范医院2025年党建工作计划', notice = E'中共另一家医院委员会\\n2025年3月1日' where id = ?""")
			.param(this.plan.id())
			.update();
		assertThat(verdict().doubts()).extracting(PlanGap.Want::words)
			.containsExactly("“标题与落款”里写着 2025年", "“印发通知”里写着 2025年", "“印发通知”里落款是中共另一家医院委员会，与发文机关不同");
	}

	@Test
	void anotherPlanOfTheYearUnderWayIsNamed() {
		UUID other = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into plan_plan (id, organization_id, year, title, status, issuer, recipients, notice, overall, closing, version)
					values (?, ?, 2026, '另一份', 'SUBMITTED', '', '', '', '', '', 0)""")
			.params(other, this.plan.organization().committee())
			.update();
		assertThat(verdict().doubts()).extracting(PlanGap.Want::words)
			.containsExactly("同一年度已有《另一份》（已送审），两份都印发，各支部会收到两套任务");
	}

	@Test
	void anAmendmentAsksOnlyForWhatMattersToIt() {
		due(LocalDate.of(2026, 3, 31));
		this.jdbc.sql("insert into plan_amendment (id, plan_id, reason, status, version) values (?, ?, '', 'DRAFT', 0)")
			.params(this.plan.task(), this.plan.id())
			.update();
		this.jdbc.sql("update plan_plan set status = 'AMENDMENT', amendment_id = ? where id = ?")
			.params(this.plan.task(), this.plan.id())
			.update();
		assertThat(gaps()).extracting(PlanGap::kind).containsExactly(Kind.NO_MEASURE);
	}

	private void due(LocalDate day) {
		this.jdbc.sql("update plan_task set cadence = 'ONCE', due_on = ? where id = ?")
			.params(day, this.plan.task())
			.update();
	}

	private PlanReadiness.Verdict verdict() {
		return this.readiness.of(this.plan.id());
	}

	private List<PlanGap> gaps() {
		return verdict().gaps();
	}

	static class Today {

		@Bean
		Clock clock() {
			return Clock.fixed(TODAY.atStartOfDay(java.time.ZoneOffset.UTC).toInstant(), java.time.ZoneOffset.UTC);
		}

	}

}
