package org.partyplan;

import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@JdbcTest
class StatementCounterTests {

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void reset() {
		StatementCounter.reset();
	}

	@Test
	void everyStatementCounts() {
		this.jdbc.queryForObject("select 1", Integer.class);
		this.jdbc.queryForObject("select ?::int", Integer.class, 2);
		assertThat(StatementCounter.statements()).containsExactly("select 1", "select ?::int");
	}

	@Test
	void statementsOnSessionsCountApart() {
		this.jdbc.queryForObject("select 'SPRING_SESSION'", String.class);
		assertThat(StatementCounter.count()).isZero();
		assertThat(StatementCounter.sessionCount()).isOne();
	}

	@Test
	void aBatchIsOneStatement() {
		this.jdbc.batchUpdate("set local work_mem = '1MB'", "set local work_mem = '2MB'");
		assertThat(StatementCounter.count()).isOne();
	}

	@Test
	void otherThreadsCountToo() {
		CompletableFuture.runAsync(() -> this.jdbc.queryForObject("select 1", Integer.class)).join();
		assertThat(StatementCounter.count()).isOne();
	}

	@Test
	void aFailedStatementThrowsWhatTheDriverThrew() {
		assertThatExceptionOfType(BadSqlGrammarException.class).isThrownBy(() -> this.jdbc.execute("selekt"));
	}

}
