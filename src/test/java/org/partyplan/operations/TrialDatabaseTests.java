package org.partyplan.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TrialDatabaseTests {

	@TempDir
	private static Path folder;

	private static TrialDatabase trial;

	@BeforeAll
	static void startOnWhatKilledStartsLeft() throws IOException {
		Path torn = Files.createDirectories(folder.resolve("new-torn/server"));
		Files.writeString(torn.resolve("postgresql.conf"), "shared_buf");
		Files.writeString(torn.resolve("postmaster.pid"), "");
		Path binary = Files.createDirectories(folder.resolve("bin/postgresql/PG-torn/bin"));
		Files.writeString(binary.resolve("postgres"), "torn");
		trial = new TrialDatabase(folder);
		trial.open();
	}

	@AfterAll
	static void stop() {
		trial.close();
	}

	@Test
	void whatKilledStartsLeftIsSweptAway() {
		assertThat(folder.resolve("new-torn")).doesNotExist();
		assertThat(folder.resolve("bin/postgresql/PG-torn")).doesNotExist();
	}

	@Test
	void aCommitIsOnDiskBeforeItIsAnswered() {
		assertThat(show("fsync")).isEqualTo("on");
		assertThat(show("synchronous_commit")).isEqualTo("on");
		assertThat(show("full_page_writes")).isEqualTo("on");
	}

	@Test
	void onlyThisMachineReachesTheServer() throws IOException {
		assertThat(show("listen_addresses")).isEqualTo("127.0.0.1");
		String socketFolder = Files.readAllLines(folder.resolve("database/server/postmaster.pid")).get(4);
		assertThat(socketFolder).isEmpty();
	}

	@Test
	void textSortsAndFoldsTheSameOnEverySystem() {
		assertThat(app().queryForMap("select datlocprovider::text, datlocale, datcollate from pg_database"
				+ " where datname = current_database()"))
			.containsValues("b", "C.UTF-8", "C");
		assertThat(app().queryForObject("select upper('é')", String.class)).isEqualTo("É");
	}

	@Test
	void theOwnerMakesTablesAndTheApplicationDoesNot() {
		assertThat(owner().queryForObject("select current_user", String.class)).isEqualTo("plan_owner");
		owner().execute("create table of_owner (id int)");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> app().execute("create table of_app (id int)"));
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> app().execute("drop table of_owner"));
	}

	@Test
	void nobodyEntersWithoutThePassword() {
		String url = (String) trial.properties().get("spring.datasource.url");
		for (String user : new String[] { "postgres", "plan_owner", "plan_app" }) {
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(url, user, "guess"))
				.withMessageContaining("password authentication failed");
		}
	}

	@Test
	void thePasswordIsForTheUserOfTheServerOnly() throws IOException {
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("database/password"))))
			.isEqualTo("rw-------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("bin"))))
			.isEqualTo("rwx------");
	}

	@Test
	void aFolderInUseIsRefused() {
		try (TrialDatabase second = new TrialDatabase(folder)) {
			assertThatExceptionOfType(TrialRefused.class).isThrownBy(second::open);
		}
		assertThat(show("fsync")).isEqualTo("on");
	}

	private static String show(String setting) {
		return app().queryForObject("show " + setting, String.class);
	}

	private static JdbcTemplate app() {
		return connect("spring.datasource.username", "spring.datasource.password");
	}

	private static JdbcTemplate owner() {
		return connect("spring.flyway.user", "spring.flyway.password");
	}

	private static JdbcTemplate connect(String user, String password) {
		Map<String, Object> properties = trial.properties();
		return new JdbcTemplate(new DriverManagerDataSource((String) properties.get("spring.datasource.url"),
				(String) properties.get(user), (String) properties.get(password)));
	}

}
