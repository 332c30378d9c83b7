package org.partyplan;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.partyplan.shared.CurrentUser;

import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends every route what nobody should send, in every part of its path and every
 * parameter and field that its handler takes: whatever it is, the answer is a page of
 * ours, never a failure of the program, and what is refused leaves no word in the log
 * that something was done. {@code -Dfuzz.seconds=600 -Dfuzz.seed=7} goes on for longer.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TrialData
class FuzzTests {

	/** As they go over the wire. */
	private static final List<String> NASTY = Stream
		.concat(Stream.of("%FF", "%C3%28", "%ED%A0%80", "%00", "a%00b", "%F0%9F%98%80", "%E2%80%AE", "%0D%0A"), Stream
			.of("", " ", "0", "-1", "1", "2147483647", "2147483648", "-2147483648", "9223372036854775807",
					"99999999999999999999999", "1e400", "NaN", "0.0000000001", "+999999999-12-31", "-999999999-01-01",
					"0000-00-00", "2026-02-30", "9999-12-31", "9999-12", "+999999999-12", "0000-01", "99999", "-5",
					"null", "true", "'", "';--", "\\", "%", "_", "<script>", "${7*7}", "__${7*7}__::.x", "../..", "{}",
					"[]", "a[0]", "redirect:/x", "x".repeat(300), "字".repeat(5000),
					"00000000-0000-0000-0000-000000000000", "2026-05-20", "2026-05", "1900-01-01", "2999-12-31", "一二三")
			.map(FuzzTests::word))
		.toList();

	private final Random random = new Random(Long.getLong("fuzz.seed", 20261130));

	private final Map<String, HttpClient> clients = new HashMap<>();

	private final Map<String, String> tokens = new HashMap<>();

	private final List<String> wrong = new ArrayList<>();

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	private List<String> ids = List.of();

	private String password = "";

	private Map<String, Set<String>> site = Map.of();

	private final Map<String, Set<String>> users = new TreeMap<>();

	private Map<String, List<String>> known = Map.of();

	@Test
	void whateverIsSentTheAnswerIsAPageOfOurs() throws Exception {
		this.password = this.jdbc.sql("select password from account_user limit 1").query(String.class).single();
		this.known = known();
		this.ids = ids();
		this.site = SitePages.lines(Path.of("src/test/resources/site.txt"))
			.stream()
			.map((line) -> line.trim().split("\\s+"))
			.collect(Collectors.toMap((words) -> words[0] + " " + words[1],
					(words) -> Set.copyOf(Arrays.asList(words).subList(2, words.length)), (one, same) -> one));
		this.jdbc
			.sql("select u.username, g.role from account_user u join account_grant g on g.user_id = u.id "
					+ "where valid_on(g.valid_from, g.valid_to, current_date)")
			.query((row) -> {
				this.users.computeIfAbsent(row.getString(1), (user) -> new HashSet<>()).add(row.getString(2));
			});
		List<Route> routes = routes();
		long until = System.nanoTime() + Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 30)).toNanos();
		int sent = 0;
		for (int round = 0; round == 0 || System.nanoTime() < until; round++) {
			for (Route route : routes) {
				if (round == 0 || System.nanoTime() < until) {
					send(route, round);
					sent++;
				}
			}
		}
		System.out.println("FUZZ " + sent + " requests over " + routes.size() + " routes");
		assertThat(this.wrong).isEmpty();
		assertThat(sent).isGreaterThanOrEqualTo(routes.size());
	}

	private void send(Route route, int round) throws Exception {
		String user = user(route);
		String path = path(route, round);
		String fields = fields(route);
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create(
					"http://localhost:" + this.port + path + (route.get() && !fields.isEmpty() ? "?" + fields : "")))
			.timeout(Duration.ofSeconds(30))
			.header("Accept", "text/html");
		HttpClient client = client(user);
		if (!route.get()) {
			body(request, route, fields + "&_csrf=" + this.tokens.get(user));
		}
		long before = last();
		HttpResponse<String> answer;
		try {
			answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (HttpTimeoutException never) {
			note(user + " " + route.method() + " " + path + " " + fields + " → no answer");
			return;
		}
		judge(user + " " + route.method() + " " + path + " " + fields, answer, before);
		if (!user.isEmpty()
				&& answer.headers().firstValue("Location").orElse("").matches(".*/(login|account/password).*")) {
			this.clients.remove(user);
		}
	}

	private void judge(String what, HttpResponse<String> answer, long before) {
		String body = answer.body();
		if (answer.statusCode() >= 500 || body.contains("\tat ") || body.contains("Exception:")
				|| body.contains("HTTP Status") || body.contains("Whitelabel")) {
			note(what + " → " + answer.statusCode() + " "
					+ body.lines().filter((line) -> line.contains("Exception")).findFirst().orElse(""));
		}
		boolean refused = answer.statusCode() >= 400
				|| answer.headers().firstValue("Location").orElse("").contains("again=");
		if (refused && this.jdbc
			.sql("select exists (select 1 from audit_entry where id > ? and succeeded and address <> '')")
			.param(before)
			.query(Boolean.class)
			.single()) {
			note(what + " → refused with " + answer.statusCode() + ", yet something was logged as done");
		}
	}

	private void note(String what) {
		String line = (what.length() > 700) ? what.substring(0, 700) + "…" : what;
		System.out.println("FUZZ " + line);
		this.wrong.add(line);
	}

	private long last() {
		return this.jdbc.sql("select coalesce(max(id), 0) from audit_entry").query(Long.class).single();
	}

	/** Nearly always one who may. */
	private String user(Route route) {
		Set<String> roles = this.site.getOrDefault(route.method() + " " + route.path(), Set.of());
		List<String> some = (roles.contains("PUBLIC") && this.random.nextInt(3) == 0) ? List.of("")
				: this.users.entrySet()
					.stream()
					.filter((user) -> roles.contains("ALL") || roles.contains("PUBLIC")
							|| user.getValue().stream().anyMatch(roles::contains))
					.map(Map.Entry::getKey)
					.toList();
		return (some.isEmpty() || this.random.nextInt(30) == 0) ? "department"
				: some.get(this.random.nextInt(some.size()));
	}

	/** Its variables as a page has them, or now and then with one that is none. */
	private String path(Route route, int round) {
		List<String> filled = this.known.getOrDefault(route.stem(), List.of());
		String path = (round % 2 == 0 && !filled.isEmpty()) ? route.over(filled.get(this.random.nextInt(filled.size())))
				: route.path();
		Matcher variable = java.util.regex.Pattern.compile("\\{(\\w+)[^}]*\\}").matcher(path);
		return variable.replaceAll((found) -> Matcher
			.quoteReplacement(pathPart(route.variables().getOrDefault(found.group(1), String.class))));
	}

	private String pathPart(Class<?> type) {
		String value = value(ResolvableType.forClass(type));
		return value.isEmpty() || value.contains("..") || value.length() > 1000 ? "1" : value;
	}

	private String fields(Route route) {
		List<String> fields = new ArrayList<>();
		for (Map.Entry<String, ResolvableType> field : route.fields().entrySet()) {
			if (this.random.nextInt(8) > 0) {
				fields.add(word(field.getKey()) + "=" + value(field.getValue()));
			}
		}
		if (this.random.nextInt(20) == 0) {
			fields.add("x=%FF");
		}
		return String.join("&", fields);
	}

	/** Half of all values are what the handler expects. */
	private String value(ResolvableType type) {
		Class<?> plain = type.resolve(String.class);
		if (java.util.Collection.class.isAssignableFrom(plain) || plain.isArray()) {
			return value(plain.isArray() ? type.getComponentType() : type.getGeneric());
		}
		if (this.random.nextInt(2) == 0) {
			return NASTY.get(this.random.nextInt(NASTY.size()));
		}
		if (plain.isEnum()) {
			Object[] constants = plain.getEnumConstants();
			return ((Enum<?>) constants[this.random.nextInt(constants.length)]).name();
		}
		if (plain == UUID.class) {
			return this.ids.get(this.random.nextInt(this.ids.size()));
		}
		if (plain == LocalDate.class) {
			return LocalDate.of(2026, 1, 1).plusDays(this.random.nextInt(400)).toString();
		}
		if (plain == YearMonth.class) {
			return "2026-0" + (1 + this.random.nextInt(9));
		}
		return (plain == String.class) ? word("走访慰问") : String.valueOf(this.random.nextInt(4));
	}

	private static void body(HttpRequest.Builder request, Route route, String fields) throws Exception {
		if (!route.files()) {
			request.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString(fields));
			return;
		}
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (String field : fields.split("&")) {
			String[] parts = (field + "= ").split("=", 2);
			body.writeBytes(("--cut\r\nContent-Disposition: form-data; name=\"" + parts[0] + "\"\r\n\r\n"
					+ parts[1].strip().replaceFirst("=$", "") + "\r\n")
				.getBytes(StandardCharsets.UTF_8));
		}
		body.writeBytes(
				"--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\u202Efdp.exe\"\r\n\r\n\0\1\2\r\n--cut--\r\n"
					.getBytes(StandardCharsets.UTF_8));
		request.header("Content-Type", "multipart/form-data; boundary=cut")
			.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
	}

	private HttpClient client(String user) throws Exception {
		HttpClient client = this.clients.get(user);
		if (client == null) {
			this.jdbc
				.sql("update account_user set disabled_on = null, must_change_password = false, "
						+ "password = (select password from account_user where username = 'member') where username = ?")
				.param(user)
				.update();
			this.jdbc.sql("delete from account_failure").update();
			client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
			this.clients.put(user, client);
			String token = token(client, "/login");
			if (!user.isEmpty()) {
				client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/login"))
					.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(HttpRequest.BodyPublishers
						.ofString("username=" + user + "&password=" + word("Trial#2026") + "&_csrf=" + token))
					.build(), HttpResponse.BodyHandlers.discarding());
				token = token(client, "/account");
				assertThat(token).as(user + " signs in").hasSizeLessThan(200);
			}
			this.tokens.put(user, token);
		}
		return client;
	}

	private String token(HttpClient client, String path) throws Exception {
		return client
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
				.header("Accept", "text/html")
				.build(), HttpResponse.BodyHandlers.ofString())
			.body()
			.replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
	}

	private List<Route> routes() {
		TreeMap<String, Route> routes = new TreeMap<>();
		this.mappings.getHandlerMethods().forEach((info, method) -> {
			if (method.getBeanType().getPackageName().startsWith("org.partyplan")) {
				for (String path : info.getPatternValues()) {
					methods(info).forEach((verb) -> routes.put(verb + " " + path, Route.of(verb, path, method)));
				}
			}
		});
		routes.put("GET /error", new Route("GET", "/error", Map.of(), Map.of(), false));
		return List.copyOf(routes.values());
	}

	private static Stream<String> methods(RequestMappingInfo info) {
		return info.getMethodsCondition().getMethods().isEmpty() ? Stream.of("GET", "POST")
				: info.getMethodsCondition().getMethods().stream().map(RequestMethod::name);
	}

	/** A few real ids of every table. */
	private List<String> ids() {
		List<String> found = new ArrayList<>();
		for (String table : this.jdbc.sql(
				"select table_name from information_schema.columns where table_schema = current_schema() and column_name = 'id' and data_type = 'uuid'")
			.query(String.class)
			.list()) {
			found
				.addAll(this.jdbc.sql("select cast(id as text) from " + table + " limit 3").query(String.class).list());
		}
		return found;
	}

	/** By the stem of an address, what the pages below it are called in the trial. */
	private Map<String, List<String>> known() throws Exception {
		Map<String, List<String>> known = new HashMap<>();
		Visitors visitors = new Visitors(this.port, this.jdbc);
		for (SitePages.Line line : SitePages.lines()) {
			if (!line.query().isEmpty() && !line.page().contains("?")) {
				Optional<String> path = filled(visitors, line);
				path.ifPresent((filled) -> known
					.computeIfAbsent(line.page().substring(0, line.page().indexOf('{')), (stem) -> new ArrayList<>())
					.add(filled));
			}
		}
		return known;
	}

	private static Optional<String> filled(Visitors visitors, SitePages.Line line) {
		try {
			return Optional.of(visitors.filled(line.page(), line.query()));
		}
		catch (RuntimeException noneYet) {
			return Optional.empty();
		}
	}

	private static String word(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/** A route and what its handler reads. */
	private record Route(String method, String path, Map<String, Class<?>> variables,
			Map<String, ResolvableType> fields, boolean files) {

		static Route of(String verb, String path, HandlerMethod handler) {
			Map<String, Class<?>> variables = new HashMap<>();
			Map<String, ResolvableType> fields = new TreeMap<>();
			boolean files = false;
			for (MethodParameter parameter : handler.getMethodParameters()) {
				Class<?> type = parameter.getParameterType();
				String name = String.valueOf(parameter.getParameter().getName());
				ResolvableType full = ResolvableType.forMethodParameter(parameter);
				files |= type == MultipartFile.class || full.getGeneric().resolve() == MultipartFile.class;
				if (parameter.hasParameterAnnotation(PathVariable.class)) {
					variables.put(name, type);
				}
				else if (parameter.hasParameterAnnotation(RequestParam.class) || BeanUtils.isSimpleProperty(type)) {
					fields.put(name, full);
				}
				else if (type.isRecord() && type != CurrentUser.class) {
					components(type, "", fields);
				}
			}
			return new Route(verb, path, variables, fields, files);
		}

		private static void components(Class<?> record, String above, Map<String, ResolvableType> fields) {
			for (RecordComponent component : record.getRecordComponents()) {
				ResolvableType type = ResolvableType.forMethodReturnType(component.getAccessor());
				Class<?> element = type.getGeneric().resolve(component.getType());
				boolean many = List.class.isAssignableFrom(component.getType());
				if (element.isRecord() && above.length() < 40) {
					components(element, above + component.getName() + (many ? "[0]." : "."), fields);
				}
				else {
					fields.put(above + component.getName(), type);
				}
			}
		}

		boolean get() {
			return this.method.equals("GET");
		}

		String stem() {
			return this.path.contains("{") ? this.path.substring(0, this.path.indexOf('{')) : this.path;
		}

		/** As much of it as the page has too is filled from the page's address. */
		String over(String page) {
			String[] parts = this.path.split("/");
			String[] given = page.split("/");
			AtomicInteger at = new AtomicInteger();
			return String.join("/", Arrays.stream(parts).map((part) -> {
				int place = at.getAndIncrement();
				return (part.startsWith("{") && place < given.length) ? given[place] : part;
			}).toList());
		}

	}

}
