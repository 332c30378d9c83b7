package org.partyplan;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.organization.Seal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every form of every page, sent from a page that is no longer true: what has a version
 * is never overwritten, and the answer says so.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TrialData
class StaleFormsTests {

	/** The second would lock out whoever sends the forms after it. */
	private static final Set<String> UNSENT = Set.of("/login", "/admin/factors", "/logout");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Seal seal;

	@LocalServerPort
	private int port;

	private Visitors visitors;

	private List<PathPattern> posts;

	private String versions;

	@BeforeEach
	void open() throws Exception {
		this.visitors = new Visitors(this.port, this.jdbc);
		this.posts = SitePages.lines(Path.of("src/test/resources/site.txt"))
			.stream()
			.map((line) -> line.split("\\s+"))
			.filter((words) -> words[0].equals("POST"))
			.map((words) -> PathPatternParser.defaultInstance.parse(words[1]))
			.sorted(PathPattern.SPECIFICITY_COMPARATOR)
			.toList();
		this.versions = this.jdbc.sql("""
				select string_agg(format('(select coalesce(sum(version), 0) from %I)', table_name), ' || '','' || ')
				from information_schema.columns where table_schema = current_schema() and column_name = 'version'
				  and table_name not like 'flyway%'""").query(String.class).single();
	}

	@Test
	void noFormOfAnOldPageOverwritesWhatHasChanged() throws Exception {
		Map<String, String> wrong = new TreeMap<>();
		Set<String> told = new TreeSet<>();
		Set<String> done = new TreeSet<>();
		for (Form form : forms()) {
			String before = versions();
			HttpResponse<String> answer = send(form, form.has("version") ? "9999" : null);
			boolean changed = !before.equals(versions());
			if (answer.statusCode() >= 500) {
				wrong.put(form.route(), String.valueOf(answer.statusCode()));
			}
			if (changed) {
				done.add("POST " + form.route());
			}
			if (answer.statusCode() == 409 && answer.body().contains("别人刚改过这里")) {
				told.add(form.route());
			}
			String again = versions();
			if (form.has("version") && send(form, null).statusCode() != 409 && !again.equals(versions())) {
				wrong.put(form.route(), "is done without its version");
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(done).isSubsetOf(allowed().keySet());
		assertThat(told).hasSizeGreaterThan(20);
	}

	@Test
	void whoChangedItMeanwhileIsSaid() throws Exception {
		String path = this.visitors.filled("/members/{id}/edit", "id from organization_person where name = '周砚青'");
		Form form = form("office", path, "/members/{id}/edit");
		assertThat(this.visitors.send("office", form.action(), form.drawnBody(form.value("version"))).statusCode())
			.isEqualTo(302);
		HttpResponse<String> late = this.visitors.send("office", form.action(), form.drawnBody("9999"));
		assertThat(late.statusCode()).isEqualTo(409);
		assertThat(late.body()).containsPattern("最近一次：.+在20\\d\\d年.+日 \\d\\d:\\d\\d办过“修改人员情况”。");
	}

	@Test
	void everyReasonBelongsToARoute() throws Exception {
		assertThat(allowed().keySet())
			.isSubsetOf(this.posts.stream().map((post) -> "POST " + post.getPatternString()).toList());
		assertThat(allowed().values()).noneMatch(String::isBlank);
	}

	private static Map<String, String> allowed() throws Exception {
		return SitePages.lines(Path.of("src/test/resources/unversioned.txt"))
			.stream()
			.map((line) -> line.split("\\s+", 3))
			.collect(Collectors.toMap((words) -> words[0] + " " + words[1], (words) -> words[2]));
	}

	/** One of each route, as the pages draw them. */
	private List<Form> forms() throws Exception {
		Map<String, Form> found = new TreeMap<>();
		SitePages pages = new SitePages(this.visitors, this.jdbc, this.seal);
		for (SitePages.Line line : SitePages.lines()) {
			String path = pages.path(line);
			for (Form form : forms(line.user(), path)) {
				found.putIfAbsent(form.route(), form);
			}
		}
		return new ArrayList<>(found.values());
	}

	private List<Form> forms(String user, String path) throws Exception {
		List<Form> found = new ArrayList<>();
		for (Element drawn : Jsoup.parse(this.visitors.get(user, path).body(), "http://localhost" + path)
			.select("form[method=post]")) {
			String action = URI.create(drawn.hasAttr("action") ? drawn.absUrl("action") : "http://localhost" + path)
				.getRawPath();
			String route = route(action);
			if (!UNSENT.contains(action) && !route.isEmpty()) {
				found.add(new Form(user, action, route, (FormElement) drawn));
			}
		}
		return found;
	}

	private Form form(String user, String path, String route) throws Exception {
		return forms(user, path).stream().filter((form) -> form.route().equals(route)).findFirst().orElseThrow();
	}

	private String route(String address) {
		return this.posts.stream()
			.filter((post) -> post.matches(PathContainer.parsePath(address)))
			.findFirst()
			.map(PathPattern::getPatternString)
			.orElse("");
	}

	private HttpResponse<String> send(Form form, String version) throws Exception {
		return this.visitors.send(form.user(), form.action(), form.body(version));
	}

	private String versions() {
		return this.jdbc.sql("select " + this.versions).query(String.class).single();
	}

	private record Form(String user, String action, String route, FormElement drawn) {

		boolean has(String name) {
			return !this.drawn.select("input[name=" + name + "]").isEmpty();
		}

		String value(String name) {
			return this.drawn.select("input[name=" + name + "]").val();
		}

		/** As a browser would send it, with something in every field. */
		String body(String version) {
			return fields(version).stream()
				.map((field) -> Visitors.word(field.key()) + "=" + Visitors.word(filled(field)))
				.collect(Collectors.joining("&"));
		}

		/** As a browser would send it. */
		String drawnBody(String version) {
			return fields(version).stream()
				.map((field) -> Visitors.word(field.key()) + "=" + Visitors.word(field.value()))
				.collect(Collectors.joining("&"));
		}

		private List<KeyVal> fields(String version) {
			List<KeyVal> fields = new ArrayList<>(this.drawn.formData());
			fields.removeIf((field) -> field.key().equals("version") || field.key().equals("_once"));
			if (version != null) {
				fields.add(HttpConnection.KeyVal.create("version", version));
			}
			return fields;
		}

		private String filled(KeyVal field) {
			if (!field.value().isEmpty()) {
				return field.value();
			}
			Element input = this.drawn.select("[name=" + field.key() + "]").first();
			if (input == null) {
				return "";
			}
			return switch (input.tagName() + " " + input.attr("type")) {
				case "input date" -> LocalDate.now().toString();
				case "input number" -> "1";
				case "select " ->
					input.select("option[value]:not([value=''])").stream().findFirst().map(Element::val).orElse("");
				default -> "试一试";
			};
		}

	}

}
