import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * Measures the program's pages beside the least that such a page costs (Floor), in one
 * run, on generated data of one size, with the packaged jar and an embedded PostgreSQL.
 * See README.md for how to read the table.
 */
public final class Pages {

	private static final String PASSWORD = "Trial#2026";

	/** Who opens what. */
	private static final List<String> PAGES = List.of("- /login", "secretary /", "leader /", "office /",
			"office /assignments/list", "office /assignments", "leader /dashboard", "office /metrics",
			"office /members", "office /activities", "office /activities/compliance", "office /admissions",
			"office /plans/{plan}", "office /organizations");

	private final Path jar;

	private final Path floor;

	private final Path work;

	private final String size;

	private final int seconds;

	private final int rounds;

	private final List<Integer> connections;

	private final List<Process> started = new ArrayList<>();

	private final List<String> lines = new ArrayList<>();

	private EmbeddedPostgres postgres;

	private long postmaster;

	private Pages(String[] args) {
		this.jar = Path.of(args[0]).toAbsolutePath();
		this.floor = Path.of(args[1]).toAbsolutePath();
		this.work = Path.of(args[2]).toAbsolutePath();
		this.size = args[3];
		boolean brief = args[4].equals("short");
		this.seconds = brief ? 4 : 10;
		this.rounds = brief ? 1 : 3;
		this.connections = brief ? List.of(16) : List.of(1, 16, 64);
	}

	/**
	 * Runs it.
	 * @param args the jar, the classes of the floor, a folder for the data, the size (S,
	 * M or L), short or full, and the file for the result, if it is to be kept
	 */
	public static void main(String[] args) throws Exception {
		Pages pages = new Pages(args);
		Runtime.getRuntime().addShutdownHook(new Thread(pages::end));
		String result = pages.run();
		System.out.println(result);
		if (args.length > 5) {
			Files.writeString(Path.of(args[5]), result);
		}
		System.exit(0);
	}

	private String run() throws Exception {
		startPostgres();
		String generated = generate();
		long bare = start("bare floor", floor("bare"));
		Target floor = new Target("bare floor", "", "/bare", this.started.get(this.started.size() - 1), bare);
		measure(floor, 0);
		floor.process().destroy();
		floor.process().waitFor();
		Target dressed = target("dressed floor", "office", "/dressed", floor("dressed"));
		double least = measure(dressed, 0);
		double one = commits(dressed);
		dressed.process().destroy();
		dressed.process().waitFor();
		Target program = target("program", "", "/login", program());
		for (String page : PAGES) {
			String[] words = page.split(" ");
			measure(program.at(words[0].equals("-") ? "" : words[0], path(words[1])), least);
		}
		return told(generated, floor, dressed, program, one, ticks(program));
	}

	private String told(String generated, Target bare, Target dressed, Target program, double one, String ticks)
			throws IOException {
		return """
				## Size %s

				%s, Java %s, %d processors, %s. Everything ran on this machine: wrk, the program (-Xmx1g) and PostgreSQL (fsync on).
				%s

				| page | as | connections | requests a second | of the dressed floor | p50 ms | p99 ms | errors | KB on the wire | \
				statements | rows read | CPU ms JVM | PostgreSQL |
				| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
				%s

				Start to the first answer: bare floor %.1f s, dressed floor %.1f s, program %.1f s. Resident memory of the program \
				after the run: %d MB. A committed row of the dressed floor: %.1f ms; %s.
				"""
			.formatted(this.size, LocalDate.now(), System.getProperty("java.version"),
					Runtime.getRuntime().availableProcessors(), load(), generated, String.join("\n", this.lines),
					bare.startup() / 1000.0, dressed.startup() / 1000.0, program.startup() / 1000.0,
					memory(program.process().pid()), one, ticks);
	}

	private static String load() throws IOException {
		return "load " + Files.readString(Path.of("/proc/loadavg")).split(" ")[0] + " at the end";
	}

	private void startPostgres() throws Exception {
		File folder = this.work.resolve("server").toFile();
		this.postgres = EmbeddedPostgres.builder()
			.setDataDirectory(folder)
			.setCleanDataDirectory(false)
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setLocaleConfig("locale", "C")
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("full_page_writes", "on")
			.setServerConfig("max_connections", "100")
			.setServerConfig("shared_preload_libraries", "pg_stat_statements")
			.start();
		this.postmaster = Long.parseLong(Files.readAllLines(folder.toPath().resolve("postmaster.pid")).get(0).strip());
		for (String sql : List.of("create role plan_owner login password 'bench'",
				"create role plan_app login password 'bench'", "create database party owner plan_owner",
				"create database floor owner plan_app")) {
			sql("postgres", sql);
		}
		sql("party", "create extension pg_stat_statements");
		sql("floor", "create extension pg_stat_statements");
		sql("floor",
				"""
						create table floor_row (id int primary key, name text, unit text, day date, status text, unit_id int);
						insert into floor_row select i, '第' || i || '项工作', '第' || (i % 200) || '支部', date '2026-01-01' + i % 300,
						  case when i % 3 = 0 then 'DONE' else 'OPEN' end, i % 200 from generate_series(1, 20000) i;
						create index on floor_row (unit_id, id);
						create table floor_once (id bigint generated always as identity primary key, note text);
						alter table floor_row owner to plan_app;
						alter table floor_once owner to plan_app;
						analyze""");
	}

	/** The last line that the command says, and how long it took. */
	private String generate() throws Exception {
		long at = System.nanoTime();
		List<String> command = java("-jar", this.jar.toString(), "generate", "--size=" + this.size);
		command.addAll(database("party"));
		Path log = this.work.resolve("generate.log");
		int status = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start()
			.waitFor();
		if (status != 0) {
			throw new IllegalStateException("generate: " + Files.readString(log));
		}
		String counts = Files.readString(log)
			.lines()
			.filter((line) -> line.matches("\\w+ +[\\d,]+"))
			.map((line) -> line.replaceAll(" +", " "))
			.reduce((one, other) -> one + ", " + other)
			.orElse("");
		return "`generate --size=%s` took %d s: %s.".formatted(this.size, (System.nanoTime() - at) / 1_000_000_000,
				counts);
	}

	private List<String> floor(String profile) {
		List<String> command = java("-cp", this.floor + File.pathSeparator + System.getProperty("java.class.path"),
				"floor.Floor", "--spring.profiles.active=" + profile);
		command.addAll(database("floor").subList(0, 3));
		return command;
	}

	private List<String> program() {
		List<String> command = java("-jar", this.jar.toString());
		command.addAll(database("party"));
		return command;
	}

	private List<String> database(String name) {
		return List.of("--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + this.postgres.getPort() + "/" + name,
				"--spring.datasource.username=plan_app", "--spring.datasource.password=bench",
				"--spring.flyway.user=plan_owner", "--spring.flyway.password=bench",
				"--party-plan.seal-key=" + "YmVuY2hiZW5jaGJlbmNoYmVuY2hiZW5jaGJlbmNoYmU=");
	}

	private static List<String> java(String... words) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
		command.addAll(Arrays.asList(words));
		return command;
	}

	/** Milliseconds until the first answer. */
	private long start(String name, List<String> command) throws Exception {
		int port = freePort();
		List<String> words = new ArrayList<>(command);
		words.addAll(List.of("--server.port=" + port, "--server.address=127.0.0.1"));
		long at = System.nanoTime();
		Process process = new ProcessBuilder(words).redirectErrorStream(true)
			.redirectOutput(this.work.resolve(name.replace(' ', '-') + ".log").toFile())
			.start();
		this.started.add(process);
		this.ports.put(process, port);
		while (!answers(port)) {
			if (!process.isAlive() || System.nanoTime() - at > TimeUnit.MINUTES.toNanos(5)) {
				throw new IllegalStateException(name + " does not start, see its log in " + this.work);
			}
			TimeUnit.MILLISECONDS.sleep(50);
		}
		return (System.nanoTime() - at) / 1_000_000;
	}

	private final Map<Process, Integer> ports = new LinkedHashMap<>();

	private Target target(String name, String user, String path, List<String> command) throws Exception {
		long startup = start(name, command);
		return new Target(name, user, path, this.started.get(this.started.size() - 1), startup);
	}

	private static boolean answers(int port) throws InterruptedException {
		try {
			return new Browser("http://127.0.0.1:" + port).get("/login").statusCode() < 500;
		}
		catch (IOException notYet) {
			return false;
		}
	}

	private String path(String page) throws Exception {
		return page.contains("{plan}")
				? page.replace("{plan}",
						first("party", "select cast(id as text) from plan_plan where status = 'ISSUED' limit 1"))
				: page;
	}

	/** Requests a second at 16 connections. */
	private double measure(Target target, double floor) throws Exception {
		Browser browser = target.browser();
		HttpResponse<String> page = browser.get(target.path());
		String body = page.body();
		if (page.statusCode() != 200 || body.length() < 500
				|| !target.user().isEmpty() && body.contains("name=\"password\"")) {
			throw new IllegalStateException(target.path() + " answered " + page.statusCode());
		}
		wrk(target, browser, 16, Math.max(3, this.seconds / 2));
		String asked = asked(target, browser);
		double at16 = 0;
		for (int many : this.connections) {
			List<Run> runs = new ArrayList<>();
			for (int i = 0; i < this.rounds; i++) {
				runs.add(wrk(target, browser, many, this.seconds));
			}
			Run run = Run.median(runs);
			at16 = (many == 16) ? run.rate() : at16;
			String of = (floor > 0 && many == 16) ? "%.2f".formatted(run.rate() / floor) : "";
			this.lines
				.add("| %s | %s | %d | %.0f | %s | %.1f | %.1f | %d | %.1f | %s | %.1f | %.1f |".formatted(
						target.name().equals("program") ? target.path().replaceAll("[0-9a-f-]{36}", "{id}")
								: target.name(),
						target.user(), many, run.rate(), of, run.p50(), run.p99(), run.errors(), run.kilobytes(), asked,
						run.jvm(), run.postgres()));
			System.out.println(this.lines.get(this.lines.size() - 1));
		}
		return at16;
	}

	/**
	 * Statements and rows of one request, sessions apart, from records that have just
	 * changed.
	 */
	private String asked(Target target, Browser browser) throws Exception {
		String database = target.name().equals("program") ? "party" : "floor";
		if (database.equals("party")) {
			sql(database, "update workday_year set year = year where false");
		}
		TimeUnit.MILLISECONDS.sleep(1500);
		sql(database, "select pg_stat_statements_reset()");
		long before = rows(database);
		browser.get(target.path());
		TimeUnit.MILLISECONDS.sleep(1500);
		String calls = first(database,
				"""
						select sum(calls) from pg_stat_statements s join pg_database d on d.oid = s.dbid and d.datname = current_database()
						where s.userid = 'plan_app'::regrole and query !~* 'spring_session|audit_unsealed|shedlock|^(begin|commit|set|show)'""");
		return (calls == null ? "0" : calls) + " | " + (rows(database) - before);
	}

	private long rows(String database) throws Exception {
		return Long.parseLong(first(database, """
				select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) from pg_stat_user_tables
				where relname !~ 'spring_session|audit_|shedlock|workday_year'"""));
	}

	private Run wrk(Target target, Browser browser, int many, int seconds) throws Exception {
		long jvm = ticks(target.process().pid());
		long database = postgresTicks();
		String url = "http://127.0.0.1:" + this.ports.get(target.process()) + target.path();
		Process wrk = new ProcessBuilder("wrk", "-t" + Math.min(2, many), "-c" + many, "-d" + seconds, "--latency",
				"--timeout", "30", "-H", "Cookie: " + browser.cookie(), "-H", "Accept-Encoding: gzip", url)
			.redirectErrorStream(true)
			.start();
		String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		wrk.waitFor();
		double requests = number(said, "([\\d.]+) requests in");
		double errors = number(said, "Non-2xx or 3xx responses: (\\d+)") + number(said, "connect (\\d+)")
				+ number(said, "timeout (\\d+)");
		return new Run(number(said, "Requests/sec:\\s+([\\d.]+)"), time(said, "50%"), time(said, "99%"), (int) errors,
				bytes(said) / requests / 1024, (ticks(target.process().pid()) - jvm) * 10 / requests,
				(postgresTicks() - database) * 10 / requests);
	}

	private static double number(String said, String pattern) {
		Matcher found = Pattern.compile(pattern).matcher(said);
		return found.find() ? Double.parseDouble(found.group(1)) : 0;
	}

	private static double time(String said, String share) {
		Matcher found = Pattern.compile(Pattern.quote(share) + "\\s+([\\d.]+)(us|ms|s|m)").matcher(said);
		return !found.find() ? 0 : Double.parseDouble(found.group(1))
				* Map.of("us", 0.001, "ms", 1.0, "s", 1000.0, "m", 60000.0).get(found.group(2));
	}

	private static double bytes(String said) {
		Matcher found = Pattern.compile("requests in [^,]+, ([\\d.]+)(B|KB|MB|GB) read").matcher(said);
		return !found.find() ? 0 : Double.parseDouble(found.group(1))
				* Map.of("B", 1.0, "KB", 1024.0, "MB", 1048576.0, "GB", 1073741824.0).get(found.group(2));
	}

	/** Hundredths of a second of processor time. */
	private static long ticks(long pid) throws IOException {
		String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
		String[] words = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
		return Long.parseLong(words[11]) + Long.parseLong(words[12]);
	}

	/** Of the server, its children and those that have ended. */
	private long postgresTicks() throws IOException {
		String stat = Files.readString(Path.of("/proc/" + this.postmaster + "/stat"));
		String[] words = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
		long all = Long.parseLong(words[11]) + Long.parseLong(words[12]) + Long.parseLong(words[13])
				+ Long.parseLong(words[14]);
		try (Stream<ProcessHandle> children = ProcessHandle.of(this.postmaster).orElseThrow().children()) {
			for (ProcessHandle child : children.toList()) {
				try {
					all += ticks(child.pid());
				}
				catch (IOException ended) {
					continue;
				}
			}
		}
		return all;
	}

	private static long memory(long pid) throws IOException {
		return Files.readAllLines(Path.of("/proc/" + pid + "/status"))
			.stream()
			.filter((line) -> line.startsWith("VmRSS"))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
			.findFirst()
			.orElse(0);
	}

	/** The median of 40 committed rows. */
	private double commits(Target dressed) throws Exception {
		Browser browser = new Browser(dressed.base());
		List<Double> times = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			long at = System.nanoTime();
			browser.post("/once", "x=1");
			times.add((System.nanoTime() - at) / 1e6);
		}
		return times.subList(20, 60).stream().sorted().toList().get(20);
	}

	/** A tick and its undoing, each as a browser sends it. */
	private String ticks(Target program) throws Exception {
		Browser browser = program.at("secretary", "/").browser();
		String id = first("party", """
				select cast(a.id as text) from execution_assignment a
				join account_grant g on g.unit_id = a.unit_id join account_user u on u.id = g.user_id
				where u.username = 'secretary' and a.status = 'OPEN' and a.evidence = 'NONE' and a.record_id is null
				  and a.amount_label is null and a.period_start <= current_date and a.source_kind in ('task', 'errand')
				  and not exists (select 1 from plan_task t where t.id = a.source_id and t.record_kind is not null)
				order by a.id limit 1""");
		List<Double> times = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			for (String deed : List.of("tick", "undo")) {
				String action = "/assignments/" + id + "/" + deed;
				String form = Browser.filled(browser.get("/assignments/" + id).body(), action, Map.of());
				long at = System.nanoTime();
				int status = browser.post(action, form).statusCode();
				if (status != 302) {
					throw new IllegalStateException(action + " answered " + status);
				}
				if (deed.equals("tick") && i >= 20) {
					times.add((System.nanoTime() - at) / 1e6);
				}
			}
		}
		return "a tick of the program: %.1f ms".formatted(times.stream().sorted().toList().get(20));
	}

	private void sql(String database, String sql) throws Exception {
		try (Connection connection = connection(database); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private String first(String database, String sql) throws Exception {
		try (Connection connection = connection(database);
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql)) {
			return rows.next() ? rows.getString(1) : null;
		}
	}

	private Connection connection(String database) throws Exception {
		return DriverManager.getConnection(this.postgres.getJdbcUrl("postgres", database));
	}

	private static int freePort() throws IOException {
		try (ServerSocket free = new ServerSocket(0)) {
			return free.getLocalPort();
		}
	}

	/** Whatever happened, nothing is left running. */
	private void end() {
		this.started.forEach(Process::destroyForcibly);
		try {
			if (this.postgres != null) {
				this.postgres.close();
			}
		}
		catch (IOException over) {
			System.err.println(over);
		}
	}

	/** Something that is measured. */
	private final class Target {

		private final String name;

		private final String user;

		private final String path;

		private final Process process;

		private final long startup;

		Target(String name, String user, String path, Process process, long startup) {
			this.name = name;
			this.user = user;
			this.path = path;
			this.process = process;
			this.startup = startup;
		}

		Target at(String user, String path) {
			return new Target(this.name, user, path, this.process, this.startup);
		}

		String name() {
			return this.name;
		}

		String user() {
			return this.user;
		}

		String path() {
			return this.path;
		}

		Process process() {
			return this.process;
		}

		long startup() {
			return this.startup;
		}

		String base() {
			return "http://127.0.0.1:" + Pages.this.ports.get(this.process);
		}

		Browser browser() throws IOException, InterruptedException {
			Browser browser = new Browser(base());
			if (!this.user.isEmpty() && !browser.signIn(this.user, PASSWORD)) {
				throw new IllegalStateException(this.user + " cannot sign in");
			}
			return browser;
		}

	}

	/** What wrk said, and the processor time of a request. */
	private record Run(double rate, double p50, double p99, int errors, double kilobytes, double jvm, double postgres) {

		static Run median(List<Run> runs) {
			return runs.stream()
				.sorted((one, other) -> Double.compare(one.rate, other.rate))
				.toList()
				.get(runs.size() / 2);
		}

	}

}
