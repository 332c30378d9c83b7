package org.partyplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * The database under test: a clone of a migrated template, a new one for each test class.
 * Nothing is started before the first connection is asked for.
 */
public final class TestDatabase {

	static final String MIGRATED = "migrated";

	private static final TestDatabase INSTANCE = new TestDatabase();

	private final Map<String, String> templates = new HashMap<>();

	private final List<String> databases = new ArrayList<>();

	private @Nullable TestServer server;

	private String template = MIGRATED;

	private @Nullable String clone;

	private @Nullable HikariDataSource pool;

	private TestDatabase() {
		Runtime.getRuntime().addShutdownHook(new Thread(this::dropAll, "test-databases"));
	}

	static TestDatabase get() {
		return INSTANCE;
	}

	/** The database of the running test class as its owner, who may change tables. */
	public static DataSource asOwner() {
		return INSTANCE.open(TestServer.OWNER);
	}

	/** Forgets what the running test class has written so far. */
	public static void afresh() {
		INSTANCE.renew(INSTANCE.template);
	}

	/** Lets the next connection go to a fresh clone of that template. */
	synchronized void renew(String template) {
		release();
		if (this.clone != null) {
			drop(this.clone);
		}
		this.clone = null;
		this.template = template;
	}

	boolean has(String template) {
		return this.templates.containsKey(template);
	}

	/** Turns the current database, with what was written to it, into a template. */
	synchronized void keepAs(String template) {
		String database = current();
		release();
		server().freeze(database);
		this.templates.put(template, database);
		this.clone = null;
	}

	synchronized DataSource pool() {
		if (this.pool == null) {
			HikariConfig config = new HikariConfig();
			config.setDataSource(open(TestServer.APP));
			config.setMaximumPoolSize(4);
			config.setMinimumIdle(0);
			this.pool = new HikariDataSource(config);
		}
		return this.pool;
	}

	private synchronized DataSource open(String role) {
		return server().open(current(), role);
	}

	private String current() {
		if (this.clone == null) {
			this.clone = create(source(this.template));
		}
		return this.clone;
	}

	private String source(String template) {
		if (template.equals(MIGRATED) && !has(MIGRATED)) {
			migrate(create("template0"));
		}
		return this.templates.get(template);
	}

	private void migrate(String database) {
		Flyway.configure()
			.dataSource(server().open(database, TestServer.OWNER))
			.locations("classpath:db/migration")
			.placeholders(Map.of("appRole", TestServer.APP))
			.load()
			.migrate();
		server().freeze(database);
		this.templates.put(MIGRATED, database);
	}

	private String create(String source) {
		String name = "test_%d_%d".formatted(ProcessHandle.current().pid(), System.nanoTime());
		server().create(name, source);
		this.databases.add(name);
		return name;
	}

	private TestServer server() {
		if (this.server == null) {
			this.server = TestServer.start();
		}
		return this.server;
	}

	private void release() {
		if (this.pool != null) {
			this.pool.close();
		}
		this.pool = null;
	}

	private void drop(String database) {
		server().drop(database);
		this.databases.remove(database);
	}

	// An embedded server goes with its folder; another one must be left as it was.
	private synchronized void dropAll() {
		if (this.server != null && !TestServer.isEmbedded()) {
			release();
			List.copyOf(this.databases).forEach(this::drop);
		}
	}

}
