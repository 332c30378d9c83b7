package org.partyplan.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.TrialData;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first pages as people meet them: on a phone, on paper, and after something was
 * done.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TrialData
class FirstPageTests extends InBrowser {

	@ParameterizedTest
	@ValueSource(strings = { "office", "secretary", "leader", "discipline", "department", "member" })
	void nothingSticksOutOnANarrowPhoneAndOneTabIsMarked(String user) {
		Page phone = signedIn(user, 320);
		assertThat(phone.evaluate("document.documentElement.scrollWidth")).as(user).isEqualTo(320);
		assertThat(phone.locator(".tabs a[aria-current=page]").count()).as(user).isEqualTo(1);
		assertThat(phone.textContent("h1").strip()).isNotEmpty();
	}

	@Test
	void thePrintedChartIsWholeBeforeTheNextFrame() {
		Page desk = signedIn("leader", 1280);
		desk.waitForSelector("[data-course] svg");
		assertThat(desk.evaluate("() => { dispatchEvent(new Event('beforeprint'));"
				+ " return document.querySelector('[data-course] svg').getAttribute('width'); }"))
			.isEqualTo("320");
		assertThat(desk.textContent(".only-print")).contains("打印于");
	}

	@Test
	void oneTapDoesAThingAndTheNextIsOffered() {
		Page phone = signedIn("secretary", 375);
		assertThat(phone.textContent("h1")).containsPattern("今天 \\d+ 件|过期 \\d+ 件|还有 \\d+ 件|办完了");
		phone.click(".one-tap button");
		phone.waitForSelector(".toast-line");
		assertThat(phone.url()).endsWith("/");
		phone.waitForSelector(".toast-line a");
		assertThat(phone.textContent(".toast-line")).contains("接着办");
	}

	@Test
	void theNextMonthIsOneTapAway() {
		Page phone = signedIn("secretary", 375);
		phone.click(".subnav a:has-text('下月')");
		assertThat(phone.textContent("h1")).contains("月");
		assertThat(phone.getAttribute(".subnav a:has-text('下月')", "aria-current")).isEqualTo("page");
		phone.click(".subnav a:has-text('本支部全年')");
		assertThat(phone.textContent("h1")).startsWith("今年过了");
	}

	private Page signedIn(String user, int width) {
		Page page = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800).setLocale("zh-CN"))
			.newPage();
		page.navigate("http://127.0.0.1:" + this.port + "/login");
		page.fill("#username", user);
		page.fill("#password", "Trial#2026");
		page.click(".login-form button");
		page.waitForSelector(".bar-user");
		return page;
	}

}
