package org.partyplan.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Starts processes and kills them; all tests share one folder, as one user would. */
class TrialRestartTests {

	@TempDir
	private static Path folder;

	@AfterAll
	static void leaveNothingRunning() throws IOException {
		postmaster().stop();
	}

	@Test
	void aRowOutlivesAKilledProcess() throws Exception {
		try (TrialProcess first = TrialProcess.start(folder)) {
			write(first.database(), "killed");
			first.kill();
		}
		assertThat(postmaster().find()).as("the server is left behind").isPresent();
		try (TrialProcess second = TrialProcess.start(folder)) {
			assertThat(isThere(second.database(), "killed")).isTrue();
		}
	}

	@Test
	void aStopEndsTheServerAndKeepsTheData() throws Exception {
		try (TrialProcess first = TrialProcess.start(folder)) {
			write(first.database(), "stopped");
		}
		assertThat(folder.resolve("database/server/postmaster.pid")).doesNotExist();
		try (TrialProcess second = TrialProcess.start(folder)) {
			assertThat(isThere(second.database(), "stopped")).isTrue();
		}
	}

	@Test
	void aServerThatDiesIsStartedAgainWithWhatWasCommitted() throws Exception {
		try (TrialProcess trial = TrialProcess.start(folder)) {
			JdbcTemplate database = trial.database();
			database.execute("create table committed as select 1");
			postmaster().find().orElseThrow().destroyForcibly();
			assertThat(thereWithin(database, "committed", Duration.ofSeconds(30))).isTrue();
		}
	}

	private static boolean thereWithin(JdbcTemplate database, String table, Duration wait) throws Exception {
		for (long until = System.nanoTime() + wait.toNanos(); System.nanoTime() < until; Thread.sleep(200)) {
			try {
				return isThere(database, table);
			}
			catch (DataAccessException away) {
				// not yet
			}
		}
		return false;
	}

	@Test
	void aSecondProcessIsRefusedAndTheFirstGoesOn() throws Exception {
		try (TrialProcess first = TrialProcess.start(folder)) {
			JdbcTemplate database = first.database();
			try (TrialProcess second = TrialProcess.start(folder)) {
				assertThat(second.failure()).startsWith("1: ")
					.contains("正在被本程序的另一个进程使用", "is in use by another running instance")
					.doesNotContain("\tat ");
			}
			assertThat(database.queryForObject("select 1", Integer.class)).isOne();
		}
	}

	private static Postmaster postmaster() {
		return new Postmaster(folder.resolve("database/server"));
	}

	private static void write(JdbcTemplate database, String table) {
		database.execute("create table " + table + " as select 1");
	}

	private static boolean isThere(JdbcTemplate database, String table) {
		return database.queryForObject("select exists (select from " + table + ")", Boolean.class);
	}

}
