package org.partyplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.partyplan.browser.Browsers;

import org.partyplan.organization.Seal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Opens every page of src/test/resources/pages.txt in a browser, on a phone and on a
 * desk, and asks what holds for all of them: it can be read by eye, keyboard and screen
 * reader, it fits the phone, and its words are plain Chinese. {@code -Dpages=/plans}
 * opens those alone.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TrialData
class EveryPageTests {

	/** What axe calls serious or critical, as rule and places. */
	private static final String AXE = """
			() => axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(found =>
			  found.violations.filter(one => ['serious', 'critical'].includes(one.impact))
			    .map(one => one.id + ': ' + one.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' ~ ')))
			""";

	/** What sticks out of the smallest phone's screen, or an empty list. */
	private static final String WIDE = """
			() => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('main *, header *')]
			  .filter(one => one.getBoundingClientRect().right > innerWidth + 1).slice(0, 3)
			  .map(one => innerWidth + ' px: ' + one.outerHTML.slice(0, 160))
			""";

	/**
	 * What sticks out of a sheet of A4, or would print a scroll bar; wide tables lie
	 * across.
	 */
	private static final String PRINT = """
			() => [...document.querySelectorAll('body *')]
			  .filter(one => one.checkVisibility() && !one.closest('svg') && !one.closest('.vh'))
			  .filter(one => { const across = one.closest('.wide, .scroll-x'), box = one.getBoundingClientRect();
			    return box.width > 0 && box.right > (across ? 1032 : innerWidth) + 1
			      || ['auto', 'scroll'].includes(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1; })
			  .slice(0, 3).map(one => 'A4: ' + Math.round(one.getBoundingClientRect().right) + ' px: ' + one.outerHTML.slice(0, 120))
			""";

	/** Buttons and fields that lose their outline to a style of the library. */
	private static final String DARK = """
			() => [...document.querySelectorAll('a, button, input, select, textarea, summary')]
			  .filter(one => one.checkVisibility() && !one.disabled && one.type !== 'hidden')
			  .filter(one => { one.focus({ focusVisible: true }); const style = getComputedStyle(one);
			    return document.activeElement === one && style.outlineStyle === 'none' && style.boxShadow === 'none'
			      && !(one.closest('label') && getComputedStyle(one.closest('label')).outlineStyle !== 'none'); })
			  .slice(0, 3).map(one => one.outerHTML.slice(0, 120))
			""";

	private static final Pattern UUIDS = Pattern
		.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

	private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	/**
	 * Words of the field, of files and of keys; everything else but the names of settings
	 * is said in Chinese.
	 */
	private static final Pattern ENGLISH = Pattern
		.compile("(?i)\\b(?!(?:word|excel|pdf|docx?|xlsx?|csv|txt|md|html|ofd|wps|et|zip|jpe?g|png|"
				+ "heic|mb|kb|gb|a4|ctrl|shift|enter|esc|alt|tab|app|qq|ip|h|id|mm|cm|pt|kpi|qc|ct|icu|libreoffice|windows|edge|chrome|firefox|clamav|syslog|totp)\\b)[a-z]{2,}\\b");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Seal seal;

	@LocalServerPort
	private int port;

	private final List<String> wrong = new ArrayList<>();

	private List<String> names = List.of();

	@Test
	void everyPageCanBeReadByEveryoneEverywhere() throws Exception {
		Browsers.require();
		this.names = this.jdbc.sql("select username from account_user").query(String.class).list();
		String axe = new ClassPathResource("axe.min.js").getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
		SitePages pages = new SitePages(new Visitors(this.port, this.jdbc), this.jdbc, this.seal);
		try (Playwright playwright = Playwright.create(); Browser browser = Browsers.launch(playwright)) {
			Map<String, Page> open = new HashMap<>();
			Set<String> seen = new HashSet<>();
			for (SitePages.Line line : SitePages.lines()) {
				if (!line.page().contains(System.getProperty("pages", ""))) {
					continue;
				}
				Page page = open.computeIfAbsent(line.user(), (user) -> signedIn(browser, user));
				page.setViewportSize(320, 800);
				page.navigate(base() + pages.path(line));
				if (page.locator("header").count() == 0) {
					continue;
				}
				note(line, page.evaluate(WIDE));
				words(line, page.innerText("body"));
				if (seen.add(line.page())) {
					page.setViewportSize(1280, 900);
					page.evaluate(axe);
					note(line, page.evaluate(AXE));
					note(line, page.evaluate(DARK));
					print(line, page);
				}
			}
		}
		assertThat(this.wrong).isEmpty();
	}

	/** 186 mm between the margins; a browser says beforehand that it prints. */
	private void print(SitePages.Line line, Page page) {
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		page.setViewportSize(703, 1000);
		page.evaluate("dispatchEvent(new Event('beforeprint'))");
		note(line, page.evaluate(PRINT));
		page.evaluate("dispatchEvent(new Event('afterprint'))");
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
	}

	private void words(SitePages.Line line, String shown) {
		String text = shown.replaceAll("PARTY_PLAN_[A-Z_]+", "");
		for (String name : this.names) {
			text = text.replaceAll("(?<!\\w)" + name + "(?!\\w)", "");
		}
		for (Pattern pattern : List.of(UUIDS, ISO, ENGLISH)) {
			Matcher found = pattern.matcher(text);
			if (found.find()) {
				int from = Math.max(0, found.start() - 20);
				note(line, List
					.of("says: " + text.substring(from, Math.min(text.length(), found.end() + 20)).replace('\n', ' ')));
			}
		}
	}

	private void note(SitePages.Line line, Object found) {
		for (Object one : (List<?>) found) {
			this.wrong.add(line.user() + " " + line.page() + " " + one);
			System.out.println("EVERY " + line.user() + " " + line.page() + " " + one);
		}
	}

	private Page signedIn(Browser browser, String user) {
		Page page = browser.newContext(new Browser.NewContextOptions().setLocale("zh-CN")).newPage();
		if (!user.equals("nobody")) {
			page.navigate(base() + "/login");
			page.fill("#username", user);
			page.fill("#password", "Trial#2026");
			page.click(".login-form button");
			page.waitForSelector(".bar-user");
		}
		return page;
	}

	private String base() {
		return "http://127.0.0.1:" + this.port;
	}

}
