package org.partyplan;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The PostgreSQL server of this JVM: an embedded one, or the one of TEST_DATASOURCE_URL.
 */
final class TestServer {

	static final String OWNER = "plan_owner";

	static final String APP = "plan_app";

	private static final String URL = "TEST_DATASOURCE_URL";

	private final String url;

	private final JdbcTemplate admin;

	private TestServer(String url) {
		this.url = url;
		this.admin = new JdbcTemplate(source(url));
		createRole(OWNER);
		createRole(APP);
	}

	static TestServer start() {
		return new TestServer(isEmbedded() ? embedded().getJdbcUrl("postgres", "postgres") : System.getenv(URL));
	}

	static boolean isEmbedded() {
		return System.getenv(URL) == null;
	}

	// In the library's own folder, because there it sweeps up after killed JVMs.
	private static EmbeddedPostgres embedded() {
		File folder = new File(System.getProperty("java.io.tmpdir"), "embedded-pg/" + UUID.randomUUID());
		try {
			return EmbeddedPostgres.builder()
				.setDataDirectory(folder)
				.setLocaleConfig("locale-provider", "builtin")
				.setLocaleConfig("builtin-locale", "C.UTF-8")
				.setLocaleConfig("locale", "C")
				.setServerConfig("full_page_writes", "off")
				.setServerConfig("autovacuum", "off")
				.setServerConfig("max_connections", "60")
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// Never changes a role that is there: the server may be somebody's.
	private void createRole(String role) {
		this.admin.execute("""
				do $$ begin
					create role %s login password '%s';
				exception when duplicate_object or unique_violation then null;
				end $$""".formatted(role, password()));
	}

	void create(String database, String template) {
		this.admin.execute("""
				create database %s owner %s template %s
				locale_provider builtin builtin_locale 'C.UTF-8' locale 'C' encoding 'UTF8' strategy file_copy"""
			.formatted(database, OWNER, template));
		this.admin.execute("revoke all on database %s from public".formatted(database));
		this.admin.execute("grant connect on database %s to %s".formatted(database, APP));
	}

	void freeze(String database) {
		new JdbcTemplate(open(database, OWNER)).execute("analyze");
		this.admin.execute("alter database %s with is_template true allow_connections false".formatted(database));
		this.admin.query("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = ?", (row) -> {
		}, database);
	}

	void drop(String database) {
		this.admin.execute("alter database %s with is_template false".formatted(database));
		this.admin.execute("drop database %s with (force)".formatted(database));
	}

	DataSource open(String database, String role) {
		PGSimpleDataSource source = source(this.url);
		source.setDatabaseName(database);
		source.setUser(role);
		source.setPassword(password());
		return source;
	}

	private String password() {
		String password = source(this.url).getPassword();
		return (password != null) ? password : "plan";
	}

	private static PGSimpleDataSource source(String url) {
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setUrl(url);
		return source;
	}

}
