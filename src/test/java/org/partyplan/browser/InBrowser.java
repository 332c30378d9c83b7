package org.partyplan.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A job tried with a real browser against a real server; skipped where there is no
 * browser.
 */
abstract class InBrowser {

	static Browser browser;

	private static Playwright playwright;

	@LocalServerPort
	int port;

	@BeforeAll
	static void aBrowser() {
		Browsers.require();
		playwright = Playwright.create();
		browser = Browsers.launch(playwright);
	}

	@AfterAll
	static void noBrowser() {
		if (playwright != null) {
			playwright.close();
		}
	}

}
