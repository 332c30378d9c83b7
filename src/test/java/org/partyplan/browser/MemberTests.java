package org.partyplan.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.partyplan.TrialData;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** A member's own page on a phone, and an honour that arrives there. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TrialData
class MemberTests extends InBrowser {

	@Test
	void anHonourTheOfficeAwardsStandsOnTheMembersOwnPage() {
		Page phone = signedIn("member", 375);
		assertThat(phone.url()).endsWith("/me");
		assertThat(phone.textContent("h1")).contains("学时");
		assertThat(phone.evaluate("document.documentElement.scrollWidth <= 375")).as("nothing sticks out")
			.isEqualTo(true);
		String name = phone.textContent(".bar-user").strip().split(" ")[0];

		Page desk = signedIn("office", 1280);
		String branch = option(desk, "/honours/new", "#place", "外科一支部");
		desk.navigate(base() + "/honours/new?unit=" + branch);
		desk.selectOption("#kind", option(desk, null, "#kind", "最美医生"));
		desk.selectOption("#person", option(desk, null, "#person", name));
		desk.fill("#deeds", "五年夜班没有一次迟到，带教六名住院医师。");
		desk.click("main form button.btn-primary");
		for (String stage : new String[] { "初审", "公示", "命名" }) {
			desk.click("main form[action$='/steps'] button:has-text('" + stage + "')");
			desk.waitForSelector(".toast-line:has-text('已登记')");
		}
		assertThat(desk.textContent("main")).contains("已命名", "撤销最近一步");

		phone.reload();
		assertThat(phone.textContent("main")).contains("最美医生");
	}

	private Page signedIn(String user, int width) {
		Page page = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800).setLocale("zh-CN"))
			.newPage();
		page.navigate(base() + "/login");
		page.fill("#username", user);
		page.fill("#password", "Trial#2026");
		page.click(".login-form button");
		page.waitForSelector(".bar-user");
		return page;
	}

	/** The value of the choice whose words begin so, indents aside. */
	private String option(Page page, @org.jspecify.annotations.Nullable String path, String select, String words) {
		if (path != null) {
			page.navigate(base() + path);
		}
		return page.locator(select + " option")
			.all()
			.stream()
			.filter((one) -> one.textContent().replace("　", "").strip().startsWith(words))
			.findFirst()
			.orElseThrow()
			.getAttribute("value");
	}

	private String base() {
		return "http://127.0.0.1:" + this.port;
	}

}
