package org.partyplan.browser;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/**
 * Takes pictures of pages of a running program, as one user and at one width:
 * {@code Shots BASE_URL USER WIDTH FOLDER PATH...}
 */
final class Shots {

	private Shots() {
	}

	public static void main(String[] args) {
		try (Playwright playwright = Playwright.create(); Browser browser = Browsers.launch(playwright)) {
			Page page = browser.newPage(
					new Browser.NewPageOptions().setViewportSize(Integer.parseInt(args[2]), 800).setLocale("zh-CN"));
			page.onConsoleMessage((message) -> System.out.println(message.type() + ": " + message.text()));
			signIn(page, args[0], args[1]);
			for (String path : List.of(args).subList(4, args.length)) {
				page.navigate(args[0] + path);
				String name = args[1] + path.replaceAll("\\W+", "-") + "-" + args[2] + ".png";
				page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(args[3]).resolve(name)));
			}
		}
	}

	private static void signIn(Page page, String base, String user) {
		page.navigate(base + "/login");
		if (!"-".equals(user)) {
			page.fill("#username", user);
			page.fill("#password", "Trial#2026");
			page.click(".login-form button");
		}
	}

}
