package org.partyplan.operations;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.jdbc.core.JdbcTemplate;

/** A folder with a PostgreSQL cluster and, beside it, the password of its superuser. */
final class Cluster {

	// The library is made for tests: it trusts everybody and writes without fsync.
	private static final Map<String, String> INITDB = Map.of("auth", "scram-sha-256", "locale-provider", "builtin",
			"builtin-locale", "C.UTF-8", "locale", "C");

	private static final String ON = "on";

	// Its log is a file for each day of the week in the folder server/log. Sessions of a
	// killed application end within a second.
	private static final Map<String, String> SERVER = Map.of("fsync", ON, "synchronous_commit", ON, "full_page_writes",
			ON, "listen_addresses", "127.0.0.1", "unix_socket_directories", "", "max_connections", "100",
			"logging_collector", ON, "log_filename", "%a.log", "log_truncate_on_rotation", ON,
			"client_connection_check_interval", "1s");

	private final Path server;

	private final Path password;

	private final File log;

	private final Path binaries;

	Cluster(Path folder, Path binaries) {
		this.server = folder.resolve("server");
		this.password = folder.resolve("password");
		this.log = folder.resolve("start.log").toFile();
		this.binaries = binaries;
	}

	void initialise(Consumer<JdbcTemplate> furnish) throws IOException {
		Password.write(this.password);
		try (EmbeddedPostgres postgres = start()) {
			furnish.accept(superuser(postgres));
		}
		// Closing gives up after 5 seconds, and the folder must be still when renamed.
		stopOrphan();
	}

	/** Whether its server runs. */
	boolean alive() throws IOException {
		return new Postmaster(this.server).find().isPresent();
	}

	void stopOrphan() throws IOException {
		new Postmaster(this.server).stop();
	}

	EmbeddedPostgres start() {
		return start(0);
	}

	/** Starts it where it was before, or anywhere for port 0. */
	EmbeddedPostgres start(int port) {
		try {
			return settings().setPort(port).start();
		}
		catch (IOException | RuntimeException ex) {
			throw TrialRefused.broken(this.log, ex);
		}
	}

	private EmbeddedPostgres.Builder settings() throws IOException {
		EmbeddedPostgres.Builder settings = EmbeddedPostgres.builder()
			.setOverrideWorkingDirectory(this.binaries.toFile())
			.setDataDirectory(this.server)
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setPGStartupWait(Duration.ofSeconds(30))
			.setOutputRedirector(Redirect.appendTo(this.log))
			.setErrorRedirector(Redirect.appendTo(this.log))
			.setLocaleConfig("pwfile", this.password.toString())
			.setConnectConfig("password", Files.readString(this.password));
		INITDB.forEach(settings::setLocaleConfig);
		SERVER.forEach(settings::setServerConfig);
		return settings;
	}

	JdbcTemplate superuser(EmbeddedPostgres postgres) {
		return new JdbcTemplate(postgres.getPostgresDatabase());
	}

}
