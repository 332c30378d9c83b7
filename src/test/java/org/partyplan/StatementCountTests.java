package org.partyplan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
 * Opens every page of src/test/resources/pages.txt as somebody who may, with the trial's
 * data and again with a tenth of them: the same number of SQL statements, and few; and no
 * more rows read than the data have grown.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TrialData
class StatementCountTests {

	private static final Path SITE = Path.of("src/test/resources/site.txt");

	/** Six, and the one that loads the user whom the session names. */
	private static final int MOST = 6 + 1;

	/** Pages whose reading is written down: one more. */
	private static final Set<String> LOGGED = Set.of("/members/{id}", "/members/{id}/own");

	/**
	 * Rows a page may read of the trial's: some 3,000 assignments and 12,000 attendances.
	 */
	private static final long MOST_ROWS = 130_000;

	/**
	 * Pages that sum up everything, and what each may read: half as much again as it
	 * does, since statistics are samples.
	 */
	private static final Map<String, Long> MANY_ROWS = Map.of("/admissions/possible/{measure}", 3_000_000L,
			"/activities/compliance/year", 900_000L, "/", 450_000L, "/dashboard", 450_000L, "/?month=next", 350_000L,
			"/next", 350_000L, "/admissions/plan", 200_000L, "/activities/compliance", 170_000L, "/metrics", 200_000L,
			"/metrics/standing?most=3", 200_000L);

	/**
	 * Ten times the data are ten times the rows, give or take a plan; never their square.
	 */
	private static final long GROWTH = 30;

	/** What a page may weigh on the wire. */
	private static final int MOST_BYTES = 30 * 1024;

	/** What is read whatever there is. */
	private static final long FEW_ROWS = 30_000;

	private static final String ASSIGNMENTS = """
			select id from (
			  select id, row_number() over (partition by source_id, unit_id, status order by cast(id as text)) as n
			  from execution_assignment where source_kind = 'task') a where n > 1
			""";

	private static final String TASKS = """
			select id from plan_task t where not exists (select 1 from execution_assignment a where a.source_id = t.id)
			  and t.position > (select min(position) from plan_task o where o.plan_id = t.plan_id)
			""";

	private static final String METRICS = """
			select id from plan_metric m where m.position > (select min(position) from plan_metric o where o.plan_id = m.plan_id)
			  and m.measure_key is distinct from 'study-participation'
			""";

	private static final String RECORDS = """
			select id from activity_activity a where status = 'CHECKED' and hashtext(cast(id as text)) % 8 <> 0
			  and cast(id as text) > (select min(cast(o.id as text)) from activity_activity o where o.unit_id = a.unit_id and o.kind = a.kind)
			""";

	private static final String PEOPLE = """
			select id from organization_person p where hashtext(name) % 4 <> 0
			  and not exists (select 1 from account_user a where a.person_id = p.id)
			  and not exists (select 1 from organization_post o where o.person_id = p.id)
			  and not exists (select 1 from organization_membership m where m.person_id = p.id and m.left_how = 'TO_OUTSIDE')
			  and not exists (select 1 from execution_assignment a where a.person_id = p.id)
			  and not exists (select 1 from plan_task_person a where a.person_id = p.id)
			  and not exists (select 1 from organization_membership m where m.person_id = p.id and m.left_how is not null)
			""";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Seal seal;

	@LocalServerPort
	private int port;

	private Visitors visitors;

	private SitePages pages;

	@BeforeEach
	void open() {
		this.visitors = new Visitors(this.port, this.jdbc);
		this.pages = new SitePages(this.visitors, this.jdbc, this.seal);
	}

	@Test
	void aPageNeedsAsManyStatementsForManyRowsAsForFewAndReadsNoMoreThanThereIs() throws Exception {
		Map<String, Long> read = new TreeMap<>();
		Map<String, Integer> many = counts(read);
		long rows = rows();
		thin();
		assertThat(rows()).isLessThan(rows / 3);
		Map<String, Long> fewer = new TreeMap<>();
		assertThat(counts(fewer)).isEqualTo(many);
		assertThat(new TreeMap<>(read).entrySet()).allSatisfy((page) -> {
			String path = page.getKey().replaceAll("^\\w+ ", "");
			assertThat(page.getValue()).as("rows read for " + page.getKey())
				.isLessThanOrEqualTo(MANY_ROWS.getOrDefault(path, MOST_ROWS))
				.isLessThanOrEqualTo(GROWTH * fewer.getOrDefault(page.getKey(), 0L) + FEW_ROWS);
		});
		assertThat(many.entrySet()).allSatisfy((page) -> assertThat(page.getValue()).as(page.getKey())
			.isLessThanOrEqualTo(LOGGED.contains(page.getKey().replaceAll("^\\w+ ", "")) ? MOST + 1 : MOST));
	}

	/** A form without a token answers 403 to whoever presses its button. */
	@Test
	void everyFormPostsWithATokenToAMappedRoute() throws Exception {
		List<PathPattern> posts = SitePages.lines(SITE)
			.stream()
			.map((line) -> line.split("\\s+"))
			.filter((words) -> words[0].equals("POST"))
			.map((words) -> PathPatternParser.defaultInstance.parse(words[1]))
			.toList();
		Set<String> wrong = new TreeSet<>();
		for (SitePages.Line line : SitePages.lines()) {
			String path = this.pages.path(line);
			Document page = Jsoup.parse(this.visitors.get(line.user(), path).body(), "http://localhost" + path);
			for (Element form : page.select("form[method=post]")) {
				if (form.select("input[name=_csrf][value]").isEmpty()) {
					wrong.add(line.page() + " has a form without a token: " + form.attr("action"));
				}
				addresses(form, path).filter((address) -> !mapped(address, posts))
					.forEach((address) -> wrong.add(line.page() + " posts to " + address));
			}
		}
		assertThat(wrong).isEmpty();
	}

	private static Stream<String> addresses(Element form, String page) {
		return Stream
			.concat(Stream.of(form.hasAttr("action") ? form.absUrl("action") : "http://localhost" + page),
					form.select("[formaction]").stream().map((button) -> button.absUrl("formaction")))
			.map((address) -> URI.create(address).getPath());
	}

	private static boolean mapped(String address, List<PathPattern> posts) {
		return address.equals("/login") || address.equals("/logout")
				|| posts.stream().anyMatch((post) -> post.matches(PathContainer.parsePath(address)));
	}

	@Test
	void everyPageOfTheSiteIsCounted() throws IOException {
		List<String> pages = SitePages.lines().stream().map((line) -> line.page().replaceAll("[?].*", "")).toList();
		assertThat(SitePages.lines(SITE)
			.stream()
			.map((line) -> line.split("\\s+"))
			.filter((words) -> words[0].equals("GET") && !words[2].equals("REFUSAL"))
			.map((words) -> words[1])
			.filter((path) -> !path.matches(
					".*(export\\.\\w+|\\.xlsx|/(files|papers)/\\{file\\}|/list\\.zip|/source|/original|/setup|/login/confirm)$")))
			.isSubsetOf(pages);
	}

	private long rows() {
		return this.jdbc.sql("select count(*) from execution_assignment").query(Long.class).single();
	}

	private void thin() {
		Thinning thinning = new Thinning(JdbcClient.create(TestDatabase.asOwner()));
		thinning.delete("execution_assignment", ASSIGNMENTS);
		thinning.delete("plan_task", TASKS);
		thinning.delete("plan_metric", METRICS);
		thinning.delete("activity_activity", RECORDS);
		thinning.delete("organization_person", PEOPLE);
	}

	/** As the server compresses it. */
	private static int wire(String body) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
			packed.write(body.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.size();
	}

	private Map<String, Integer> counts(Map<String, Long> rows) throws Exception {
		Map<String, Integer> counts = new TreeMap<>();
		this.jdbc.sql("delete from plan_amendment where status = 'DRAFT'").update();
		JdbcClient.create(TestDatabase.asOwner()).sql("vacuum analyze").update();
		for (SitePages.Line line : SitePages.lines()) {
			String path = this.pages.path(line);
			String body = this.visitors.get(line.user(), path).body();
			assertThat(body).as(line.page()).doesNotContain(">null<", "null、", "、null", "??");
			assertThat(wire(body)).as("bytes on the wire of " + line.user() + " " + line.page())
				.isLessThanOrEqualTo(MOST_BYTES);
			rows.merge(line.user() + " " + line.page(), RowsRead.by(this.jdbc, () -> {
				StatementCounter.reset();
				assertThat(this.visitors.get(line.user(), path).statusCode()).as(line.page()).isEqualTo(200);
				counts.put(line.user() + " " + line.page(), StatementCounter.count());
			}), Math::max);
		}
		return counts;
	}

}
