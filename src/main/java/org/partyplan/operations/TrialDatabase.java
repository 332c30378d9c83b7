package org.partyplan.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;

/** The trial's PostgreSQL and the two roles by which the application reaches it. */
final class TrialDatabase implements AutoCloseable {

	static final String OWNER = "plan_owner";

	static final String APP = "plan_app";

	private static final String NAME = "party_plan";

	private static final Logger log = LoggerFactory.getLogger(TrialDatabase.class);

	private final Path root;

	private final Map<String, Object> properties = new HashMap<>();

	private @Nullable DataFolder folder;

	private @Nullable EmbeddedPostgres server;

	private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "trial-database");
		thread.setDaemon(true);
		return thread;
	});

	TrialDatabase(Path root) {
		this.root = root;
	}

	void open() {
		refuseRoot();
		try {
			this.folder = DataFolder.hold(this.root);
			Cluster cluster = this.folder.cluster(TrialDatabase::furnish);
			this.server = cluster.start();
			this.properties.put("party-plan.seal-key", this.folder.sealKey());
			describe(this.server.getPort(), cluster.superuser(this.server));
			log.info("The trial keeps its data in {}", this.folder);
			int port = this.server.getPort();
			this.watch.scheduleWithFixedDelay(() -> startAgain(cluster, port), 2, 2, TimeUnit.SECONDS);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A server that died is started where it was, with what was committed. */
	private synchronized void startAgain(Cluster cluster, int port) {
		try {
			if (!this.watch.isShutdown() && !cluster.alive()) {
				log.warn("The trial's PostgreSQL has died and is started again");
				closeServer();
				cluster.stopOrphan();
				this.server = cluster.start(port);
			}
		}
		catch (IOException | RuntimeException failure) {
			log.warn("The trial's PostgreSQL could not be started yet: {}", failure.getMessage());
		}
	}

	/** Also lets go of the folder, which the next one holds. */
	private void closeServer() throws IOException {
		if (this.server != null) {
			this.server.close();
			this.server = null;
		}
	}

	// The library takes the right of root away from the server by unshare, if it may.
	private static void refuseRoot() {
		if ("root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable()) {
			throw TrialRefused.root();
		}
	}

	private static void furnish(JdbcTemplate superuser) {
		superuser.execute("create role " + OWNER + " login");
		superuser.execute("create role " + APP + " login");
		superuser.execute("create database " + NAME + " owner " + OWNER);
		superuser.execute("revoke all on database " + NAME + " from public");
		superuser.execute("grant connect on database " + NAME + " to " + APP);
	}

	private void describe(int port, JdbcTemplate superuser) {
		String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
		this.properties.put("spring.datasource.url", url);
		this.properties.put("spring.datasource.username", APP);
		this.properties.put("spring.datasource.password", newPassword(APP, superuser));
		this.properties.put("spring.flyway.url", url);
		this.properties.put("spring.flyway.user", OWNER);
		this.properties.put("spring.flyway.password", newPassword(OWNER, superuser));
	}

	// Good for one run, so that it need not be kept anywhere.
	private static String newPassword(String role, JdbcTemplate superuser) {
		String password = Password.random();
		superuser.execute("alter role " + role + " password '" + password + "'");
		return password;
	}

	/** The configuration by which the application reaches this database. */
	Map<String, Object> properties() {
		return this.properties;
	}

	@Override
	public synchronized void close() {
		this.watch.shutdown();
		try {
			closeServer();
			if (this.folder != null) {
				this.folder.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
