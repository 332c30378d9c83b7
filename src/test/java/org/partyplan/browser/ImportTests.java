package org.partyplan.browser;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.TrialData;
import org.partyplan.plan.importing.SomeImports;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** Setting right what was read, in a real browser. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TrialData
class ImportTests extends InBrowser {

	private MainJob job;

	@BeforeEach
	void theOfficeReadsAPlan() {
		this.job = new MainJob(browser, "http://127.0.0.1:" + this.port, 1280);
		this.job.signInAs("office");
		this.job.open("/plans/read");
		page().setInputFiles("#file",
				new FilePayload("计划.txt", "text/plain", SomeImports.PLAN.getBytes(StandardCharsets.UTF_8)));
		page().click("text=上传并读取");
		page().waitForURL("**/plans/read/*");
	}

	@AfterEach
	void away() {
		this.job.close();
	}

	private Page page() {
		return this.job.page();
	}

	private String row(String words) {
		return page().locator(".read-row", new Page.LocatorOptions().setHasText(words)).first().getAttribute("id");
	}

	private String focused() {
		return String.valueOf(page().evaluate("document.activeElement.id"));
	}

	@Test
	void paragraphsAreJoinedAndTakenBackByKeysAndTheFocusStays() {
		String item = row("七一前组织");
		int index = Integer.parseInt(item.replace("part-", ""));
		page().focus("#tick-" + (index - 1));
		page().keyboard().press("ArrowDown");
		assertThat(focused()).isEqualTo("tick-" + index);
		page().keyboard().press("Alt+3");
		page().locator("#text-" + index + "[aria-pressed=true]").waitFor();
		assertThat(focused()).isEqualTo("tick-" + index);
		page().keyboard().press("Alt+j");
		page().locator("#part-" + (index - 1), new Page.LocatorOptions().setHasText("七一前组织")).waitFor();
		assertThat(focused()).isEqualTo("tick-" + (index - 1));
		page().keyboard().press("Alt+z");
		page().locator("#part-" + index, new Page.LocatorOptions().setHasText("七一前组织")).waitFor();
	}

	@Test
	void chosenWordsBecomeATaskOrAParagraphOfTheirOwn() {
		String item = row("七一前组织");
		choose(item, "党员参学率");
		page().click("[data-pick=task]");
		page().waitForURL("**#k*");
		assertThat(page().innerText("#steps summary")).contains("1");
		assertThat(page().innerText("#" + item)).contains("党员参学率");
		choose(item, "党员参学率");
		page().keyboard().press("Alt+k");
		page()
			.locator("#part-" + (Integer.parseInt(item.replace("part-", "")) + 1),
					new Page.LocatorOptions().setHasText("保持98%以上"))
			.waitFor();
	}

	private void choose(String row, String words) {
		page().evaluate(
				"""
						([row, words]) => {
						  const walk = document.createTreeWalker(document.querySelector(`#${row} .words`), NodeFilter.SHOW_TEXT);
						  while (walk.nextNode()) {
						    const at = walk.currentNode.data.indexOf(words);
						    if (at >= 0) getSelection().setBaseAndExtent(walk.currentNode, at, walk.currentNode, at + words.length);
						  }
						}""",
				new String[] { row, words });
		page().locator("#read-pick:not([hidden])").waitFor();
	}

	@Test
	void aProposalIsSetRightInItsPlace() {
		page().locator(".prop li a[hx-get]").first().click();
		page().fill(".prop-edit #target", "十来");
		page().click(".prop-edit button:has-text('保存这一条')");
		page().locator(".err", new Page.LocatorOptions().setHasText("请填数字")).waitFor();
		page().fill("#target", "10");
		page().click("button:has-text('保存这一条')");
		page().waitForURL("**#k*");
		assertThat(page().innerText(".prop li >> nth=0")).contains("10 次");
		assertThat(page().innerText("#steps summary")).contains("1");
	}

}
