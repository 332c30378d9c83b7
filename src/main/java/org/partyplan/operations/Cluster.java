package org.partyplan.operations;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.jdbc.core.JdbcTemplate;

/** A folder with a PostgreSQL cluster and, beside it, the password of its superuser. */
final class Cluster {

	private static final String ON = "on";

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

	void stopOrphan() throws IOException {
		new Postmaster(this.server).stop();
	}

	EmbeddedPostgres start() {
		try {
			return settings().start();
		}
		catch (IOException | RuntimeException ex) {
			throw TrialRefused.broken(this.log, ex);
		}
	}

	// The library is made for tests: it trusts everybody and writes without fsync.
	private EmbeddedPostgres.Builder settings() throws IOException {
		return EmbeddedPostgres.builder()
			.setOverrideWorkingDirectory(this.binaries.toFile())
			.setDataDirectory(this.server)
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setPGStartupWait(Duration.ofSeconds(30))
			.setOutputRedirector(Redirect.appendTo(this.log))
			.setErrorRedirector(Redirect.appendTo(this.log))
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setLocaleConfig("locale", "C")
			.setLocaleConfig("auth", "scram-sha-256")
			.setLocaleConfig("pwfile", this.password.toString())
			.setConnectConfig("password", Files.readString(this.password))
			.setServerConfig("listen_addresses", "127.0.0.1")
			.setServerConfig("unix_socket_directories", "")
			.setServerConfig("max_connections", "100")
			.setServerConfig("fsync", ON)
			.setServerConfig("synchronous_commit", ON)
			.setServerConfig("full_page_writes", ON)
			// A file for each day of the week, in the cluster's folder log.
			.setServerConfig("logging_collector", ON)
			.setServerConfig("log_filename", "%a.log")
			.setServerConfig("log_truncate_on_rotation", ON)
			// So that sessions of a killed application end soon.
			.setServerConfig("client_connection_check_interval", "1s");
	}

	JdbcTemplate superuser(EmbeddedPostgres postgres) {
		return new JdbcTemplate(postgres.getPostgresDatabase());
	}

}
