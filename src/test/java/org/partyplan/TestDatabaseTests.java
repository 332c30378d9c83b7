package org.partyplan;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@JdbcTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TestDatabaseTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theApplicationConnectsAsItsOwnRole() {
		assertThat(text("select current_user")).isEqualTo("plan_app");
		assertThat(text("select datlocprovider::text || datlocale from pg_database where datname = current_database()"))
			.isEqualTo("bC.UTF-8");
	}

	@Test
	void theApplicationCannotMakeTables() {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("create table forbidden (id int)").update());
	}

	@Test
	void aRenewedDatabaseHasForgottenWhatWasWritten() {
		write("note");
		renew(TestDatabase.MIGRATED);
		assertThat(text("select to_regclass('note')")).isNull();
	}

	@Test
	void aKeptDatabaseIsATemplateForOthers() {
		renew(TestDatabase.MIGRATED);
		write("kept");
		TestDatabase.get().keepAs("kept");
		renew("kept");
		write("more");
		renew("kept");
		assertThat(text("select to_regclass('kept')")).isEqualTo("kept");
		assertThat(text("select to_regclass('more')")).isNull();
	}

	private void renew(String template) {
		TestDatabase.get().renew(template);
	}

	private void write(String table) {
		JdbcClient.create(TestDatabase.asOwner()).sql("create table " + table + " (id int)").update();
	}

	private String text(String sql) {
		return this.jdbc.sql(sql).query(String.class).optional().orElse(null);
	}

}
