package org.partyplan.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.TrialData;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Editing a plan's draft in a real browser. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TrialData
class EditorTests extends InBrowser {

	private static final int WIDTH = 1280;

	@Autowired
	private JdbcClient jdbc;

	private MainJob job;

	private String edit;

	@BeforeEach
	void theOfficeOpensTheDraft() {
		this.job = new MainJob(browser, "http://127.0.0.1:" + this.port, WIDTH);
		this.job.signInAs("office");
		this.edit = "/plans/"
				+ this.jdbc.sql("select id from plan_plan where status = 'DRAFT'").query(String.class).single()
				+ "/edit";
		this.job.open(this.edit);
	}

	@AfterEach
	void away() {
		this.job.close();
	}

	@Test
	void whatIsTypedIsSavedByItself() {
		open(0);
		type("随手写一句。");
		page().waitForSelector("#clock .icon");
		this.job.open(this.edit);
		assertThat(this.job.text()).contains("随手写一句。");
	}

	@Test
	void whatIsStillBeingTypedIsSavedBeforeTheLinkIsFollowed() {
		open(1);
		type("马上就走。");
		page().locator(".chip-metric").last().click();
		page().waitForURL("**metric=**");
		assertThat(this.job.text()).contains("马上就走。");
	}

	@Test
	void selectedWordsBecomeATaskThatStaysTiedToThem() {
		open(2);
		String words = page().inputValue("#p-text").substring(0, 6);
		page().evaluate("() => { const text = document.querySelector('#p-text'); text.focus();"
				+ " text.setSelectionRange(0, 6); text.dispatchEvent(new Event('select', { bubbles: true })); }");
		page().click("button[value=TASK]");
		page().waitForSelector("#panel-title");
		assertThat(page().innerText("#panel .quote")).contains(words);
		page().selectOption("#cadence", "NODE");
		page().selectOption("#node", "七一");
		page().locator("#dues", new Page.LocatorOptions().setHasText("7月1日")).waitFor();
	}

	@Test
	void whoSavesSecondSeesBothVersionsAndLosesNeither() {
		open(3);
		String text = page().inputValue("#p-text");
		Page other = page().context().newPage();
		other.navigate(page().url());
		other.fill("#p-text", "别人写的。" + text);
		other.click(".passage-f button:has-text('保存')");
		other.waitForLoadState();
		page().fill("#p-text", "我写的。" + text);
		page().waitForSelector("text=两个人改了同一处");
		assertThat(this.job.text()).contains("别人写的。", "我写的。");
		page().click("text=保留对方的");
		page().waitForSelector("#p-text");
		assertThat(page().inputValue("#p-text")).startsWith("别人写的。");
	}

	@Test
	void anItemIsMovedWithTheMouseAndWithTheKeyboard() {
		List<String> before = outline();
		page().setViewportSize(WIDTH, 1800);
		Locator part = page().locator(".edit-part").first();
		Locator item = part.locator("[data-kind=items]").first();
		item.hover();
		item.locator(".grip").hover();
		page().mouse().down();
		BoundingBox end = part.locator("form.add").boundingBox();
		page().mouse().move(end.x + 50, end.y - 40, new Mouse.MoveOptions().setSteps(8));
		page().mouse().move(end.x + 60, end.y + 10, new Mouse.MoveOptions().setSteps(8));
		page().mouse().up();
		outlineBecomes(name(before.get(1)), name(before.get(2)), name(before.get(0)));
		page().click("#p-text");
		page().keyboard().press("Alt+ArrowUp");
		outlineBecomes(name(before.get(1)), name(before.get(0)), name(before.get(2)));
	}

	@Test
	void whatIsDeletedComesBack() {
		page().locator(".edit-part").nth(2).locator(".edit-link").last().click();
		page().waitForSelector("#p-text");
		String text = page().inputValue("#p-text");
		page().locator("button:has-text('删除')").first().click();
		page().waitForSelector(".toast-line");
		assertThat(page().innerText(".doc")).doesNotContain(text);
		page().click(".toast-line button");
		page().waitForSelector(".toast-line:has-text('恢复')");
		assertThat(page().innerText(".doc")).contains(text);
	}

	private void open(int item) {
		page().locator("[data-kind=items] .edit-link").nth(item).click();
		page().waitForSelector("#p-text");
	}

	private void type(String words) {
		page().click("#p-text");
		page().keyboard().press("Control+Home");
		page().keyboard().type(words);
	}

	private List<String> outline() {
		return page().locator(".toc li").first().locator("li").allInnerTexts();
	}

	private void outlineBecomes(String... names) {
		page().waitForFunction(
				"names => { const items = [...document.querySelectorAll('.toc > ol > li:first-child li')];"
						+ " return names.every((name, at) => items[at] && items[at].innerText.includes(name)); }",
				List.of(names));
	}

	/** Without its number, which changes with its place. */
	private static String name(String heading) {
		return heading.replaceFirst("^（.*?）", "").strip();
	}

	private Page page() {
		return this.job.page();
	}

}
