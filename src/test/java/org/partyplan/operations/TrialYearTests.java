package org.partyplan.operations;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
class TrialYearTests {

	@Autowired
	private TrialData trial;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	@ParameterizedTest
	@ValueSource(strings = { "2026-01-02", "2026-01-16", "2026-03-02", "2026-06-30", "2026-12-31", "2028-02-29" })
	void onAnyDayThereIsAPlanInForceWithReportsUpToYesterday(LocalDate today) {
		this.transactions.executeWithoutResult((transaction) -> {
			transaction.setRollbackOnly();
			this.trial.loadAsOf(today);
			assertThat(count("plan_plan where status = 'ISSUED'")).isOne();
			assertThat(count("plan_plan where status = 'ARCHIVED'")).isOne();
			assertThat(count("execution_assignment where closed_on >= '" + today + "'")).isZero();
			assertThat(count("execution_step where effective_on >= '" + today + "'")).isZero();
		});
	}

	@Test
	void aSecondStartAddsOnlyWhatHasHappenedSince() {
		this.transactions.executeWithoutResult((transaction) -> {
			transaction.setRollbackOnly();
			LocalDate first = LocalDate.of(2026, 5, 20);
			this.trial.loadAsOf(first);
			int steps = count("execution_step");
			this.trial.loadAsOf(first);
			assertThat(count("execution_step")).isEqualTo(steps);
			this.trial.loadAsOf(first.plusDays(30));
			assertThat(count("execution_step")).isGreaterThan(steps);
			assertThat(count("execution_step where effective_on > '2026-06-18'")).isZero();
		});
	}

	@Test
	void whatStandsOnAnAssignmentIsWhatItsStepsSay() {
		this.transactions.executeWithoutResult((transaction) -> {
			transaction.setRollbackOnly();
			this.trial.loadAsOf(LocalDate.of(2026, 9, 10));
			assertThat(
					count("""
							execution_assignment a cross join lateral (
							  select s.kind from execution_step s where s.assignment_id = a.id and s.kind <> 'REMINDED'
							  order by s.recorded_at desc limit 1) last
							where a.status <> case last.kind when 'OPENED' then 'OPEN' when 'TICKED' then 'DONE'
							  when 'NOT_APPLICABLE' then 'CLAIMED'
							  when 'ACCEPTED' then case when exists (select 1 from execution_step c where c.assignment_id = a.id
							    and c.kind = 'NOT_APPLICABLE') then 'NOT_APPLICABLE' else 'DONE' end when 'FULFILLED' then 'DONE' else last.kind end"""))
				.isZero();
		});
	}

	@Test
	void aFirstStartFindsMostOfTheMonthsReadingsRead() {
		this.transactions.executeWithoutResult((transaction) -> {
			transaction.setRollbackOnly();
			this.trial.loadAsOf(LocalDate.of(2026, 9, 10));
			int asked = 12 * count("activity_reading where kind <> 'CHOSEN' and month < '2026-09-01'");
			assertThat(
					count("""
							(select distinct a.unit_id, x.reading_id from activity_read x join activity_activity a on a.id = x.activity_id
							  join activity_reading g on g.id = x.reading_id and g.kind <> 'CHOSEN' and g.month < '2026-09-01') as one"""))
				.isBetween(asked * 8 / 10, asked);
		});
	}

	private int count(String from) {
		return this.jdbc.sql("select count(*) from " + from).query(Integer.class).single();
	}

}
