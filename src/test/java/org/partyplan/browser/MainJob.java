package org.partyplan.browser;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;

/**
 * The main job as people do it, one sentence a method: a Word plan becomes tracked work.
 * Each person signs in afresh; the width is that of the screen.
 */
final class MainJob implements AutoCloseable {

	private static final Pattern DONE = Pattern.compile("实际 (\\d+) 项|没到期先办的 (\\d+) 项");

	private final Browser browser;

	private final String base;

	private final int width;

	private Page page;

	MainJob(Browser browser, String base, int width) {
		this.browser = browser;
		this.base = base;
		this.width = width;
		this.page = newPage();
	}

	void signInAs(String user) {
		this.page.context().close();
		this.page = newPage();
		open("/login");
		this.page.fill("#username", user);
		this.page.fill("#password", "Trial#2026");
		this.page.click(".login-form button");
		this.page.waitForSelector(".bar-user");
	}

	void open(String path) {
		this.page.navigate(this.base + path);
	}

	/** Uploads the document; the preview opens. */
	void upload(String name, byte[] document) {
		open("/plans/read");
		this.page.setInputFiles("#file", new FilePayload(name,
				"application/vnd.openxmlformats-officedocument.wordprocessingml.document", document));
		this.page.click("text=上传并读取");
		this.page.waitForURL("**/plans/read/*");
	}

	/** Accepts what was proposed, says year and title, and saves; the editor opens. */
	String saveDraft(String title, int year) {
		this.page.fill("[name='heading.title']", title);
		this.page.fill("[name='heading.year']", String.valueOf(year));
		this.page.click("button:has-text('保存为草稿')");
		this.page.waitForURL("**/plans/*/edit**");
		return this.page.url().replaceAll(".*/plans/([0-9a-f-]{36})/edit.*", "$1");
	}

	/** Gives every task to every branch at one stroke: due on one day, no evidence. */
	void giveAllTasksToTheBranches(String plan, LocalDate due) {
		open("/plans/" + plan + "/edit/tasks");
		this.page.locator("input[name=ids]").all().forEach(Locator::check);
		this.page.locator("select[name=lead]").selectOption(new SelectOption().setIndex(1));
		this.page.locator("label:has(input[name=audience][value=BRANCHES])").click();
		this.page.locator("select[name=cadence]").selectOption("ONCE");
		this.page.fill("input[name=dueOn]", due.toString());
		this.page.locator("select[name=evidence]").selectOption("NONE");
		this.page.click("text=改选中的任务");
		this.page.waitForSelector("[role=status]");
	}

	/** The first of the tasks shall leave a file behind. */
	void askForAFile(String plan) {
		open("/plans/" + plan + "/edit/tasks");
		this.page.locator("input[name=ids]").first().check();
		this.page.locator("select[name=evidence]").selectOption("FILE");
		this.page.click("text=改选中的任务");
		this.page.waitForSelector("[role=status]");
	}

	/** Presses the one button of the plan's next step. */
	void press(String plan, String button) {
		open("/plans/" + plan);
		this.page.click("#next button:has-text('" + button + "')");
		this.page.waitForLoadState();
	}

	void pass(String plan, String minutes) {
		open("/plans/" + plan);
		this.page.fill("#next [name=meeting]", "党委会");
		this.page.fill("#next [name=minutesNumber]", minutes);
		this.page.click("text=登记审议通过");
		this.page.waitForLoadState();
	}

	void issue(String plan, String number) {
		open("/plans/" + plan);
		this.page.fill("#next [name=documentNumber]", number);
		this.page.fill("#next [name=recipients]", "各党支部");
		this.page.click("#next button:has-text('印发')");
		this.page.waitForLoadState();
	}

	/** The secretary signs for the plan. */
	void receive(String plan) {
		open("/plans/" + plan);
		this.page.click("button:has-text('签收')");
		this.page.waitForLoadState();
	}

	/** One tap on the first page. */
	void tickTheFirst() {
		open("/");
		this.page.locator("form.one-tap button").first().click();
		this.page.waitForSelector("[role=status]");
	}

	/** Nothing but a report answers one of the tasks; its title. */
	String answeredByReport(String plan, int task) {
		open("/plans/" + plan + "/edit/tasks");
		this.page.locator("tbody tr th a").nth(task).click();
		this.page.waitForSelector(".task-form [name=recordKind]");
		String title = this.page.inputValue(".task-form [name=title]");
		this.page.selectOption(".task-form [name=recordKind]", "");
		this.page.click(".task-form .panel-f button:has-text('保存任务')");
		this.page.waitForLoadState();
		return title;
	}

	/** Opens one's own assignment of a plan. */
	void openAssignment(String plan, String title) {
		open("/assignments/list?state=due&plan=" + plan);
		this.page.locator("tbody th a").getByText(title).first().click();
		this.page.waitForURL("**/assignments/*-*");
	}

	void tick() {
		this.page.click("button:has-text('完成')");
		this.page.waitForSelector("[role=status]");
	}

	/** Reports in a few words, with a picture; returns the address of the assignment. */
	String report(String words, byte[] picture) {
		this.page.fill("[name=body]", words);
		this.page.setInputFiles("#files", new FilePayload("现场.png", "image/png", picture));
		this.page.click("text=交上去");
		this.page.waitForSelector("[role=status]");
		return this.page.url().replaceAll(".*(/assignments/[0-9a-f-]{36}).*", "$1");
	}

	void accept(String assignment) {
		open(assignment);
		this.page.click("button:has-text('通过')");
		this.page.waitForSelector("[role=status]");
	}

	String text() {
		return this.page.innerText("main");
	}

	/** The plan's figures of work done on the leaders' page, what is not yet due too. */
	int done(String plan) {
		open("/dashboard?plan=" + plan);
		return DONE.matcher(text()).results().mapToInt(MainJob::figure).sum();
	}

	private static int figure(MatchResult found) {
		return Integer.parseInt((found.group(1) == null) ? found.group(2) : found.group(1));
	}

	Page page() {
		return this.page;
	}

	void picture(String name) {
		this.page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Path.of("target/pictures", name + "-" + this.width + ".png")));
	}

	@Override
	public void close() {
		this.page.context().close();
	}

	private Page newPage() {
		Page made = this.browser
			.newContext(new Browser.NewContextOptions().setViewportSize(this.width, 800).setLocale("zh-CN"))
			.newPage();
		made.onDialog((dialog) -> dialog.accept());
		return made;
	}

}
