package org.partyplan.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.TrialData;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Amending the year's plan in a real browser, from the reason to the new assignments. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TrialData
class AmendmentTests extends InBrowser {

	private static final int WIDTH = 1280;

	@Autowired
	private JdbcClient jdbc;

	private MainJob job;

	private String plan;

	@BeforeEach
	void theOfficeBegins() {
		this.job = new MainJob(browser, "http://127.0.0.1:" + this.port, WIDTH);
		this.job.signInAs("office");
		this.plan = this.jdbc.sql("select cast(id as text) from plan_plan where status = 'ISSUED'")
			.query(String.class)
			.single();
		this.job.open("/plans/" + this.plan);
		page().click("text=拟新的调整");
		page().fill("#reason", "下半年情况有变");
		page().click("button:has-text('开始拟调整')");
		page().click("text=改文字、任务和指标");
		page().waitForURL("**/edit");
		assertThat(page().innerText(".head")).contains("这是调整稿。", "看改了什么、报批");
	}

	@AfterEach
	void away() {
		this.job.close();
	}

	@Test
	void datesUnitsNumbersAndTextsAreChangedAddedWithdrawnAndApproved() {
		String moved = task("t.cadence = 'QUARTER'", 0);
		String gone = task("t.cadence = 'QUARTER'", 1);
		String metric = metric(0);
		String goneMetric = metric(1);
		write("OVERALL", "立足新的形势。");
		write("CLOSING", "附则：本次调整一并执行。");
		rename();
		String added = add();
		amendTask(moved);
		withdraw("task", gone);
		amendMetric(metric);
		withdraw("metric", goneMetric);
		page().click("text=看改了什么、报批");
		assertThat(titles()).anyMatch((title) -> title.startsWith("修改“总体要求”"))
			.anyMatch((title) -> title.startsWith("修改“结尾”"))
			.anyMatch((title) -> title.startsWith("修改部分"))
			.anyMatch((title) -> title.startsWith("增加要点"))
			.anyMatch((title) -> title.startsWith("增加任务“上门走访"))
			.anyMatch((title) -> title.startsWith("修改任务"))
			.anyMatch((title) -> title.startsWith("撤下任务"))
			.anyMatch((title) -> title.startsWith("增加指标"))
			.anyMatch((title) -> title.startsWith("修改指标"))
			.anyMatch((title) -> title.startsWith("撤下指标"));
		assertThat(page().innerText(".paper")).contains("时限：", "期末月 20 日前", "责任单位：", "目标：", "理由：下半年情况有变");
		explainTheFirst();
		page().fill("#minutesNumber", "党委会纪要〔2026〕19号");
		page().click("button:has-text('生效') >> visible=true");
		page().waitForURL("**/changes");
		assertThat(page().innerText(".paper")).contains("立足新的形势。", "附则：本次调整一并执行。", "上门走访一次", "期末月 20 日前",
				"理由：上级有新要求（第 2 号调整）");
		this.job.open("/plans/" + this.plan);
		assertThat(page().innerText("#main")).contains("现行第 2 号调整", "立足新的形势。", "上门走访一次");
		assertThat(number(
				"select count(*) from execution_assignment where source_id = cast(? as uuid) and status <> 'WITHDRAWN'",
				added))
			.isPositive();
		assertThat(number(
				"select count(*) from execution_assignment where source_id = cast(? as uuid) and status = 'OPEN'",
				gone))
			.isZero();
		assertThat(
				number("select count(*) from execution_assignment where source_id = cast(? as uuid) and status = 'OPEN'"
						+ " and extract(day from due_on) = 20", moved))
			.isPositive();
		assertThat(
				number("select count(*) from plan_plan where status = 'AMENDMENT' and cast(? as text) is not null", ""))
			.isZero();
	}

	/** Rewrites a text around the sections; it is saved by itself. */
	private void write(String part, String words) {
		page().click("#p-" + part + " .edit-link");
		page().waitForSelector("#p-text");
		page().fill("#p-text", page().inputValue("#p-text") + words);
		page().waitForSelector("#clock .icon");
	}

	private void rename() {
		page().locator("[data-kind=sections] .edit-link").first().click();
		page().waitForSelector("#p-title");
		page().fill("#p-title", page().inputValue("#p-title") + "，重在实效");
		press(".passage-f button:has-text('保存')");
	}

	/** A new item with a task and a metric on its words; the task's id. */
	private String add() {
		page().locator("form.add:not(.add-part) button").first().click();
		page().waitForSelector("#p-text");
		page().fill("#p-title", "走访困难党员");
		page().fill("#p-text", "每季度上门走访一次，全年走访不少于20人次。");
		select(0, 10);
		page().click("button[value=TASK]");
		page().waitForSelector("#panel-title");
		page().fill("#title", "上门走访");
		chooseLead();
		press("text=保存任务");
		page().waitForSelector("#panel-title:text-is('调整稿 · 任务：上门走访')");
		String task = page().url().replaceAll(".*task=([0-9a-f-]{36}).*", "$1");
		select(11, 21);
		page().click("button[value=METRIC]");
		page().waitForSelector("text=保存指标");
		return task;
	}

	private void select(int from, int to) {
		page().evaluate("([from, to]) => { const text = document.querySelector('#p-text'); text.focus();"
				+ " text.setSelectionRange(from, to); text.dispatchEvent(new Event('select', { bubbles: true })); }",
				List.of(from, to));
	}

	private void amendTask(String task) {
		open("task", task);
		page().fill("#dueDay", "20");
		page().locator("label:has(input[name=audience][value=BRANCHES])").click();
		press("text=保存任务");
	}

	private void amendMetric(String metric) {
		open("metric", metric);
		page().fill("#target", "7");
		press("text=保存指标");
	}

	private void withdraw(String kind, String id) {
		open(kind, id);
		page().locator("#panel button:has-text('删除')").click();
		page().waitForSelector(".toast-line");
	}

	private void open(String kind, String origin) {
		String copy = this.jdbc.sql("select cast(id as text) from plan_" + kind + " where origin_id = cast(? as uuid)")
			.param(origin)
			.query(String.class)
			.single();
		page().navigate(page().url().replaceAll("[?#].*", "") + "?" + kind + "=" + copy);
		page().waitForSelector("#panel-title");
	}

	/** Presses a button that saves, and waits until it has. */
	private void press(String button) {
		page().waitForResponse((response) -> response.request().method().equals("POST"), () -> page().click(button));
		page().waitForLoadState();
	}

	private void chooseLead() {
		page().locator("#lead option").nth(1).evaluate("option => { option.selected = true; }");
	}

	private void explainTheFirst() {
		Locator first = page().locator("section.cmp").first();
		first.locator("summary").click();
		first.locator("textarea").fill("上级有新要求");
		first.locator("button:has-text('记下理由')").click();
		page().waitForSelector("text=理由：上级有新要求");
	}

	private List<String> titles() {
		return page().locator("section.cmp h4").allInnerTexts();
	}

	private String task(String which, int at) {
		return this.jdbc
			.sql("""
					select cast(t.id as text) from plan_task t where t.plan_id = cast(:plan as uuid) and t.withdrawn_on is null
					  and %s and exists (select 1 from execution_assignment a where a.source_id = t.id and a.status = 'OPEN')
					order by t.position limit 1 offset :at"""
				.formatted(which))
			.param("plan", this.plan)
			.param("at", at)
			.query(String.class)
			.single();
	}

	private String metric(int at) {
		return this.jdbc.sql("""
				select cast(id as text) from plan_metric where plan_id = cast(:plan as uuid) and withdrawn_on is null
				order by position limit 1 offset :at""")
			.param("plan", this.plan)
			.param("at", at)
			.query(String.class)
			.single();
	}

	private long number(String sql, String id) {
		return this.jdbc.sql(sql).param(id).query(Long.class).single();
	}

	private Page page() {
		return this.job.page();
	}

}
