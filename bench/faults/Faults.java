import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Kills the packaged program and its database while people write, and counts what was
 * acknowledged and is not there, or is there twice. Writers record meetings and tick
 * tasks by HTTP; what is not acknowledged is sent again as it was, as somebody would
 * press again. Processes are ended by their number only.
 */
public final class Faults {

	private static final List<String> KILLS = List.of("the program (JVM)", "a backend of PostgreSQL", "the postmaster",
			"the program and the postmaster");

	private static final String OPEN = """
			select cast(a.id as text) from execution_assignment a
			join account_grant g on g.unit_id = a.unit_id join account_user u on u.id = g.user_id
			where u.username = 'secretary' and a.status = 'OPEN' and a.evidence = 'NONE' and a.record_id is null
			  and a.amount_label is null and a.period_start <= current_date and a.source_kind in ('task', 'errand')
			  and not exists (select 1 from plan_task t where t.id = a.source_id and t.record_kind is not null)
			order by a.id limit 3
			""";

	private final Path jar;

	private final Path data;

	private final int port = freePort();

	/** What was acknowledged: the words that have to be there once. */
	private final Queue<String> meetings = new ConcurrentLinkedQueue<>();

	private final Queue<String> ticks = new ConcurrentLinkedQueue<>();

	private final AtomicInteger again = new AtomicInteger();

	private final AtomicInteger number = new AtomicInteger();

	private volatile boolean writing = true;

	private Process program;

	private Faults(Path jar, Path data) throws IOException {
		this.jar = jar.toAbsolutePath();
		this.data = data.toAbsolutePath();
	}

	/**
	 * Runs it.
	 * @param args the jar, a folder for the data, how many rounds of the four kills or
	 * "short" for two kills, and the file for the result, if it is to be kept
	 */
	public static void main(String[] args) throws Exception {
		Faults faults = new Faults(Path.of(args[0]), Path.of(args[1]));
		Runtime.getRuntime().addShutdownHook(new Thread(faults::end));
		boolean brief = args[2].equals("short");
		List<Integer> kills = new ArrayList<>(brief ? List.of(1, 3) : List.of());
		for (int i = 0; !brief && i < Integer.parseInt(args[2]) * KILLS.size(); i++) {
			kills.add(i % KILLS.size());
		}
		String result = faults.run(kills, brief ? 5 : 40, args[2]);
		say(result);
		if (args.length > 3) {
			Files.writeString(Path.of(args[3]), result);
		}
		System.exit(result.contains("| **0** | **0** |") && result.contains("全部完好") ? 0 : 1);
	}

	private String run(List<Integer> kills, int between, String how) throws Exception {
		start();
		List<String> open = column(OPEN);
		List<Thread> writers = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			writers.add(new Thread(() -> writeMeetings(new Person())));
		}
		open.forEach((id) -> writers.add(new Thread(() -> writeTicks(new Person(), id))));
		writers.forEach(Thread::start);
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < kills.size(); i++) {
			int before = acknowledged();
			waitUntil(() -> acknowledged() >= before + between, 120);
			int kill = kills.get(i);
			int acknowledged = acknowledged();
			long at = System.nanoTime();
			kill(kill);
			waitUntil(() -> acknowledged() > acknowledged + 2, 90);
			lines.add("| %d | %s | %d | %.1f |".formatted(i + 1, KILLS.get(kill), acknowledged,
					(System.nanoTime() - at) / 1e9));
			say(lines.get(i));
		}
		this.writing = false;
		for (Thread writer : writers) {
			writer.join();
		}
		return told(how, lines);
	}

	private String told(String how, List<String> lines) throws Exception {
		Map<String, Integer> there = new LinkedHashMap<>();
		column("select topic from activity_activity where topic like 'faults %'")
			.forEach((topic) -> there.merge(topic, 1, Integer::sum));
		column("select note from execution_step where kind = 'TICKED' and note like 'faults %'")
			.forEach((note) -> there.merge(note, 1, Integer::sum));
		List<String> all = new ArrayList<>(this.meetings);
		all.addAll(this.ticks);
		long lost = all.stream().filter((words) -> !there.containsKey(words)).count();
		long doubled = there.values().stream().filter((times) -> times > 1).count();
		TimeUnit.SECONDS.sleep(2);
		stop();
		String chain = verifyLog();
		return """
				# Kills under way

				Written by `bench/faults/run.sh %s` on %s (Java %s, %d processors): the packaged program with its own PostgreSQL, \
				writers recording meetings and ticking tasks by HTTP, and `kill -9` in between. What was not acknowledged was sent \
				again as it was.

				| acknowledged: meetings | ticks | sent again | lost | doubled |
				| --- | --- | --- | --- | --- |
				| %d | %d | %d | **%d** | **%d** |

				The log afterwards (`verify-log`): %s

				| kill | of | acknowledged by then | seconds until the next write |
				| --- | --- | --- | --- |
				%s
				"""
			.formatted(how, LocalDate.now(), System.getProperty("java.version"),
					Runtime.getRuntime().availableProcessors(), this.meetings.size(), this.ticks.size(),
					this.again.get(), lost, doubled, chain, String.join("\n", lines));
	}

	private int acknowledged() {
		return this.meetings.size() + this.ticks.size();
	}

	private void writeMeetings(Person person) {
		while (this.writing) {
			int n = this.number.incrementAndGet();
			String topic = "faults " + n;
			Map<String, String> typed = Map.of("topic", topic, "heldOn",
					LocalDate.now().minusDays(2 + n % 300).toString(), "startsAt",
					"%02d:%02d".formatted(7 + 4 * (n / 300 % 4), n % 60), "length", "");
			if (person.send("/activities/new?kind=micro-lesson", "/activities", typed)) {
				this.meetings.add(topic);
			}
		}
	}

	private void writeTicks(Person person, String id) {
		while (this.writing) {
			String note = "faults tick " + this.number.incrementAndGet();
			if (person.send("/assignments/" + id, "/assignments/" + id + "/tick", Map.of("note", note))) {
				this.ticks.add(note);
			}
			person.send("/assignments/" + id, "/assignments/" + id + "/undo", Map.of());
		}
	}

	private void kill(int which) throws Exception {
		if (which == 0 || which == 3) {
			this.program.destroyForcibly().waitFor();
		}
		if (which == 1) {
			int pid = Integer.parseInt(
					column("select cast(pid as text) from pg_stat_activity where usename = 'plan_app' limit 1").get(0));
			ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
		}
		if (which == 2 || which == 3) {
			postmaster().destroyForcibly();
		}
		if (which == 0 || which == 3) {
			start();
		}
	}

	private void start() throws Exception {
		List<String> command = command("--server.port=" + this.port, "--server.address=127.0.0.1",
				"--party-plan.data-dir=" + this.data);
		this.program = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.data.resolve("faults.log").toFile()))
			.start();
		HttpClient client = HttpClient.newHttpClient();
		waitUntil(() -> up(client) || !this.program.isAlive(), 300);
		if (!this.program.isAlive()) {
			throw new IllegalStateException("the program does not start, see faults.log");
		}
	}

	private boolean up(HttpClient client) {
		try {
			return client.send(request("/login").build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException | InterruptedException notYet) {
			return false;
		}
	}

	private List<String> command(String... more) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx700m",
						"-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8", "-jar", this.jar.toString()));
		command.addAll(List.of(more));
		return command;
	}

	private String verifyLog() throws Exception {
		Process check = new ProcessBuilder(command("verify-log", "--party-plan.data-dir=" + this.data))
			.redirectErrorStream(true)
			.start();
		String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		check.waitFor();
		return said.lines().filter((line) -> line.contains("第 ")).findFirst().orElse(said);
	}

	private void stop() throws InterruptedException {
		this.program.destroy();
		this.program.waitFor(20, TimeUnit.SECONDS);
	}

	/** Whatever happened, nothing is left running. */
	private void end() {
		try {
			if (this.program != null) {
				stop();
				this.program.destroyForcibly().waitFor();
			}
			if (Files.exists(postmasterFile())) {
				postmaster().destroy();
			}
		}
		catch (Exception over) {
			say(String.valueOf(over));
		}
	}

	private Path postmasterFile() {
		return this.data.resolve("database/server/postmaster.pid");
	}

	private ProcessHandle postmaster() throws IOException {
		return ProcessHandle.of(Long.parseLong(Files.readAllLines(postmasterFile()).get(0))).orElseThrow();
	}

	/** Asked as the superuser, with the driver that is in the jar. */
	private List<String> column(String sql) throws Exception {
		List<String> values = new ArrayList<>();
		try (Connection connection = connection();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				values.add(rows.getString(1));
			}
		}
		return values;
	}

	private Connection connection() throws Exception {
		Properties login = new Properties();
		login.put("user", "postgres");
		login.put("password", Files.readString(this.data.resolve("database/password")).strip());
		for (int i = 0;; i++) {
			try {
				String port = Files.readAllLines(postmasterFile()).get(3).strip();
				return driver().connect("jdbc:postgresql://127.0.0.1:" + port + "/party_plan", login);
			}
			catch (SQLException | IOException away) {
				if (i > 100) {
					throw away;
				}
				Thread.sleep(300);
			}
		}
	}

	private Driver driver() throws Exception {
		Path library = this.data.resolve("faults-driver.jar");
		if (Files.notExists(library)) {
			try (JarFile packed = new JarFile(this.jar.toFile())) {
				var entry = packed.stream()
					.filter((one) -> one.getName().matches("BOOT-INF/lib/postgresql-.*\\.jar"))
					.findFirst();
				Files.copy(packed.getInputStream(entry.orElseThrow()), library);
			}
		}
		URLClassLoader loader = new URLClassLoader(new URL[] { library.toUri().toURL() },
				Faults.class.getClassLoader());
		return (Driver) loader.loadClass("org.postgresql.Driver").getDeclaredConstructor().newInstance();
	}

	/** High up, so that nobody takes it while the program is down. */
	private static int freePort() throws IOException {
		try (ServerSocket free = new ServerSocket(0)) {
			return free.getLocalPort();
		}
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.timeout(Duration.ofSeconds(20));
	}

	private static void waitUntil(Condition condition, int seconds) throws Exception {
		long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		while (!condition.met()) {
			if (System.nanoTime() > until) {
				throw new IllegalStateException("waited for " + seconds + " s");
			}
			Thread.sleep(50);
		}
	}

	private static void say(String line) {
		System.out.println(line);
	}

	private interface Condition {

		boolean met();

	}

	/** Somebody with a browser. */
	private final class Person {

		private final Browser browser = new Browser("http://127.0.0.1:" + Faults.this.port);

		/** Whether the form was taken; sent again as it is as long as nobody answers. */
		boolean send(String page, String action, Map<String, String> typed) {
			String body = null;
			while (body == null || Faults.this.writing) {
				try {
					body = (body == null) ? filled(page, action, typed) : body;
					if (body == null) {
						return false;
					}
					HttpResponse<String> answer = this.browser.post(action, body);
					String to = answer.headers().firstValue("Location").orElse("");
					if (answer.statusCode() < 500 && !to.contains("/login")) {
						return answer.statusCode() == 302 && !to.contains("again=");
					}
				}
				catch (IOException | InterruptedException nobody) {
					if (!Faults.this.writing && body == null) {
						return false;
					}
				}
				Faults.this.again.incrementAndGet();
				pause();
			}
			return false;
		}

		private void pause() {
			try {
				Thread.sleep(150);
			}
			catch (InterruptedException over) {
				Thread.currentThread().interrupt();
			}
		}

		/** The page's form as a browser would send it; null where the page has none. */
		private String filled(String page, String action, Map<String, String> typed)
				throws IOException, InterruptedException {
			HttpResponse<String> answer = this.browser.get(page);
			if (answer.headers().firstValue("Location").orElse("").contains("/login")) {
				this.browser.signIn("secretary", "Trial#2026");
				answer = this.browser.get(page);
			}
			if (answer.statusCode() != 200) {
				throw new IOException(page + " answered " + answer.statusCode());
			}
			return Browser.filled(answer.body(), action, typed);
		}

	}

}
