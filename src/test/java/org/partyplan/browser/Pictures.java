package org.partyplan.browser;

import java.nio.file.Path;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * Takes the pictures of README and the manual from a freshly started trial:
 * {@code Pictures BASE_URL FOLDER}, called by docs/screenshots.sh. The document that is
 * imported is the trial's own draft, exported before.
 */
final class Pictures {

	private static final int WIDE = 1280;

	private static final int PHONE = 375;

	private final Browser browser;

	private final String base;

	private final Path folder;

	private Pictures(Browser browser, String base, Path folder) {
		this.browser = browser;
		this.base = base;
		this.folder = folder;
	}

	public static void main(String[] args) {
		try (Playwright playwright = Playwright.create(); Browser browser = Browsers.launch(playwright)) {
			new Pictures(browser, args[0], Path.of(args[1])).take();
		}
	}

	private void take() {
		try (MainJob wide = new MainJob(this.browser, this.base, WIDE);
				MainJob phone = new MainJob(this.browser, this.base, PHONE)) {
			picture(wide, "/login", "login");
			phone.signInAs("secretary");
			picture(phone, "/", "workbench-phone");
			picture(phone, "/assignments", "assignments-phone");
			activity(phone);
			phone.signInAs("member");
			picture(phone, "/", "member-phone");
			wide.signInAs("secretary");
			picture(wide, "/", "workbench");
			picture(wide, "/papers/handbook", "handbook");
			wide.signInAs("office");
			office(wide);
			wide.signInAs("leader");
			wide.open("/dashboard");
			wide.page().waitForSelector(".chart canvas, .chart svg");
			shoot(wide, "dashboard");
		}
	}

	/**
	 * The form of a theme day with one person missing, and what saving it will change.
	 */
	private void activity(MainJob job) {
		job.open("/activities/new?kind=theme-day");
		job.page().locator("input[name=ticked]").nth(3).check();
		job.page().waitForSelector("#moves .moves");
		job.page().waitForLoadState(LoadState.NETWORKIDLE);
		from(job, "谁没来", "activity-phone");
	}

	private void office(MainJob job) {
		job.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
		picture(job, "/assignments", "matrix");
		picture(job, "/metrics", "metrics");
		picture(job, "/activities/compliance", "compliance");
		job.open("/admissions");
		from(job, "先办这些", "admissions");
		String issued = plan(job, "ISSUED");
		picture(job, issued + "/changes", "changes");
		String draft = plan(job, "DRAFT");
		byte[] document = job.page().request().get(this.base + draft + "/export.docx").body();
		job.upload("党建工作计划.docx", document);
		from(job, "一、", "read");
		job.open(draft + "/edit");
		job.page().locator(".chip:has-text('任务')").first().click();
		job.page().waitForSelector("#panel-title");
		from(job, "一、", "edit");
	}

	private String plan(MainJob job, String status) {
		job.open("/plans?status=" + status);
		return job.page().locator("tbody a[href^='/plans/']").first().getAttribute("href").replaceFirst("/edit$", "");
	}

	private void picture(MainJob job, String path, String name) {
		job.open(path);
		shoot(job, name);
	}

	/** From the heading downwards. */
	private void from(MainJob job, String heading, String name) {
		job.page()
			.locator("h2:has-text('" + heading + "')")
			.first()
			.evaluate("heading => heading.scrollIntoView({behavior: 'instant'})");
		job.page().waitForLoadState(LoadState.NETWORKIDLE);
		shoot(job, name);
	}

	private void shoot(MainJob job, String name) {
		job.page().screenshot(new Page.ScreenshotOptions().setPath(this.folder.resolve(name + ".png")));
	}

}
