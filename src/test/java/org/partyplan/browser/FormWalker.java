package org.partyplan.browser;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitUntilState;
import org.partyplan.browser.FormBlock.Sending;

import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import static org.assertj.core.api.Assertions.assertThat;

/** Goes from form to form as the trial's people, each signed in once. */
final class FormWalker implements AutoCloseable {

	/** Who only looks at a page leaves a row too. */
	private static final String DEED = "event not in ('member.read', 'document.viewed')";

	private static final String HERE = "here";

	private static final String ITSELF = "itself";

	private static final Pattern DAY = Pattern.compile("\\{today([+-]\\d+)?}");

	private static final Page.NavigateOptions LOADED = new Page.NavigateOptions()
		.setWaitUntil(WaitUntilState.DOMCONTENTLOADED);

	private final Browser browser;

	private final String base;

	private final JdbcClient jdbc;

	private final Map<String, Page> signedIn = new HashMap<>();

	FormWalker(Browser browser, String base, JdbcClient jdbc) {
		this.browser = browser;
		this.base = base;
		this.jdbc = jdbc;
	}

	/** A page that a form was lost on is left to itself. */
	void walk(FormBlock block) {
		try {
			all(block);
		}
		catch (AssertionError | RuntimeException lost) {
			this.signedIn.computeIfPresent(block.user(), (user, page) -> opened(page.context()));
			throw lost;
		}
	}

	private void all(FormBlock block) {
		block.all("sql").forEach((statement) -> this.jdbc.sql(statement).update());
		for (String line : block.all("wrong")) {
			wrong(block, Sending.of(line));
		}
		Page late = block.all("late").isEmpty() ? null : anotherWindow(block);
		for (String line : block.all("ok")) {
			right(block, Sending.of(line));
		}
		if (late != null) {
			late(block, Sending.of(block.one("late")), late);
		}
	}

	private void wrong(FormBlock block, Sending sending) {
		Page page = open(block);
		String from = path(page.url());
		long before = logged();
		FormInPage form = form(block, page);
		form.unchecked();
		Response answer = send(block, form, filled(sending));
		says(block, page, answer, sending.words());
		assertThat(path(page.url())).as(block + ": the address after a wrong form").isEqualTo(from);
		assertThat(logged()).as(() -> block + ": a wrong form is not taken, but " + latest()).isEqualTo(before);
		FormInPage again = form(block, page);
		assertThat(again.lost(filled(sending))).as(block + ": what was typed is lost").isEmpty();
		if (!sending.remark().isEmpty()) {
			assertThat(again.marked()).as(block + ": the fields marked").contains(sending.remark().split(",\\s*"));
		}
	}

	private void right(FormBlock block, Sending sending) {
		Page page = open(block);
		long before = logged();
		Response answer = block.all("drag").isEmpty() ? send(block, page, sending) : drag(block.one("drag"), page);
		says(block, page, answer, sending.words());
		if (!sending.remark().startsWith("unlogged")) {
			assertThat(logged()).as(block + ": an entry of the log for: " + shown(page)).isGreaterThan(before);
		}
	}

	private Response send(FormBlock block, Page page, Sending sending) {
		return send(block, form(block, page), filled(sending));
	}

	/** From one end of a long page to the other, which no screen shows at once. */
	private static Response drag(String line, Page page) {
		String[] ends = line.split("\\s*=>\\s*");
		page.setViewportSize(1280, 6000);
		Response answer = page.waitForNavigation(() -> page.dragAndDrop(ends[0], ends[1]));
		page.setViewportSize(1280, 900);
		return answer;
	}

	/** The same page in another window, from before the form was sent. */
	private Page anotherWindow(FormBlock block) {
		return open(block, opened(page(block).context()));
	}

	private static Page opened(BrowserContext context) {
		Page page = context.newPage();
		page.setDefaultTimeout(20_000);
		page.onDialog((dialog) -> dialog.accept());
		return page;
	}

	private void late(FormBlock block, Sending sending, Page page) {
		long before = logged();
		FormInPage form = form(block, page);
		send(block, form, filled(sending));
		assertThat(page.innerText("body").contains(sending.words()))
			.as(() -> block + ": a form sent too late says " + sending.words() + ", but it is " + shown(page))
			.isTrue();
		assertThat(logged()).as(() -> block + ": a form sent too late is not taken, but " + latest()).isEqualTo(before);
		page.close();
	}

	private static Response send(FormBlock block, FormInPage form, Map<String, List<String>> fields) {
		PathPattern route = PathPatternParser.defaultInstance.parse(block.route());
		Predicate<Response> answer = (response) -> sent(response.request(), route);
		if (form.sendsItself() || (block.one("press").equals(ITSELF) && form.chooses(fields))) {
			return form.sendItself(fields, answer);
		}
		form.fill(fields);
		assertThat(form.incomplete()).as(block + ": fields the browser refuses").isEmpty();
		return form.press(block.one("press").replace(ITSELF, ""), answer);
	}

	private static boolean sent(Request request, PathPattern route) {
		return request.method().equals("POST") && route.matches(PathContainer.parsePath(path(request.url())));
	}

	private void says(FormBlock block, Page page, Response answer, String words) {
		assertThat(answer.status()).as(() -> block + " answers\n" + shown(page))
			.matches((status) -> status < 400 || status == 422);
		assertThat(page.innerText("body").contains(words))
			.as(() -> block + ": the next page says " + words + ", but it is " + shown(page))
			.isTrue();
	}

	private static String shown(Page page) {
		return page.url() + "\n" + " " + page.locator("main .err").allInnerTexts() + " "
				+ page.innerText("main").replaceAll("\\s*\n\\s*", " / ");
	}

	private FormInPage form(FormBlock block, Page page) {
		return FormInPage.find(page, PathPatternParser.defaultInstance.parse(block.route()), block.one("row"));
	}

	private Page open(FormBlock block) {
		return open(block, page(block));
	}

	private Page open(FormBlock block, Page page) {
		String[] words = block.one("page").split("\\s+", 3);
		if (!words[1].equals(HERE)) {
			String path = (words.length < 3) ? words[1] : filled(words[1], words[2]);
			Response answer = page.navigate(this.base + path, LOADED);
			assertThat(answer.status()).as(block + ": the page " + path).isEqualTo(200);
		}
		return page;
	}

	private Page page(FormBlock block) {
		return this.signedIn.computeIfAbsent(block.user(), this::signIn);
	}

	private Page signIn(String user) {
		Page page = opened(
				this.browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("zh-CN")));
		page.navigate(this.base + "/login");
		page.fill("#username", user);
		page.fill("#password", "Trial#2026");
		page.click(".login-form button");
		page.waitForSelector(".bar-user", new Page.WaitForSelectorOptions().setTimeout(60_000));
		return page;
	}

	private String filled(String path, String query) {
		String filled = path;
		for (Object value : found("select " + query).values()) {
			filled = filled.replaceFirst("\\{\\w+\\}", String.valueOf(value));
		}
		return filled;
	}

	/** What another thread is still at work on comes within seconds. */
	private Map<String, Object> found(String query) {
		List<Map<String, Object>> rows = this.jdbc.sql(query).query().listOfRows();
		for (int i = 0; i < 40 && rows.isEmpty(); i++) {
			LockSupport.parkNanos(250_000_000);
			rows = this.jdbc.sql(query).query().listOfRows();
		}
		assertThat(rows).as(query).hasSize(1);
		return rows.get(0);
	}

	private Map<String, List<String>> filled(Sending sending) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		sending.fields().forEach((name, values) -> fields.put(name, values.stream().map(this::filled).toList()));
		return fields;
	}

	private String filled(String value) {
		if (value.startsWith("[")) {
			return this.jdbc.sql("select " + value.substring(1, value.length() - 1)).query(String.class).single();
		}
		return DAY.matcher(value)
			.replaceAll((day) -> LocalDate.now()
				.plusDays((day.group(1) == null) ? 0 : Integer.parseInt(day.group(1)))
				.toString())
			.replace("{year}", String.valueOf(LocalDate.now().getYear()));
	}

	private long logged() {
		return this.jdbc.sql("select count(*) from audit_entry where " + DEED).query(Long.class).single();
	}

	private String latest() {
		return this.jdbc
			.sql("select event || ' ' || detail from audit_entry where " + DEED + " order by id desc limit 1")
			.query(String.class)
			.single();
	}

	private static String path(String url) {
		return URI.create(url).getPath();
	}

	@Override
	public void close() {
		this.signedIn.values().forEach((page) -> page.context().close());
	}

}
