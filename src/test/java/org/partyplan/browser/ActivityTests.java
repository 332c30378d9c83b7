package org.partyplan.browser;

import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.partyplan.TrialData;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A secretary records a meeting once, and everything that counts it follows. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TrialData
class ActivityTests extends InBrowser {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Test
	void aMeetingRecordedOnAPhoneTicksTheTaskAndMovesTheMetric() {
		String assignment = openAssignment();
		try (MainJob job = job(375)) {
			String before = participation(job);
			Page page = form(job);
			page.waitForSelector("#save-word:has-text('完成 1 项任务')");
			page.waitForSelector("#moves:has-text('本单位参学率')");
			page.fill("[name=topic]", "学习医疗质量提升部署");
			List<Locator> labels = page.locator(".names label").all();
			labels.get(1).click();
			labels.get(4).click();
			page.locator(".names li")
				.nth(1)
				.locator("select")
				.selectOption(page.locator(".names li").nth(1).locator("select option").nth(1).getAttribute("value"));
			int due = labels.size();
			assertThat(page.inputValue("#present")).isEqualTo(String.valueOf(due - 2));
			assertThat(width(page)).isLessThanOrEqualTo(375);
			page.waitForSelector("#moves:has-text('" + (due - 2) + " 人各加')");
			job.picture("record-form");
			page.click("#save-word");
			page.waitForSelector("text=凭它办结 1 项任务");
			page.waitForSelector("text=个指标");
			assertThat(job.text()).contains("应到 " + due + "，实到 " + (due - 2), "病假");
			assertThat(width(page)).isLessThanOrEqualTo(375);
			job.picture("record-sheet");
			job.open("/assignments/" + assignment);
			assertThat(job.text()).contains("凭一条活动记录办结");
			assertThat(participation(job)).isNotEqualTo(before);
		}
	}

	@Test
	void aListFromAnotherProgramFillsTheAttendanceIn() {
		try (MainJob job = job(1280)) {
			Page page = form(job);
			List<String> names = page.locator(".names label").allInnerTexts().stream().map(String::strip).toList();
			upload(page, list(names));
			assertThat(job.text()).contains("对上 " + names.size() + " 人", "外来人", "不在当天的应到名单里");
			page.click("text=填到记录里");
			page.waitForSelector("text=已照“签到.csv”填好");
			assertThat(page.locator(".names input:checked").count()).isEqualTo(2);
			assertThat(page.locator(".names li:has(input:checked) select").first().inputValue()).endsWith(":SICK");
			page.fill("[name=topic]", "学习讨论");
			page.fill("#startsAt", "04:30");
			page.click("#save-word");
			page.waitForSelector("text=应到 " + names.size() + "，实到 " + (names.size() - 2));
			form(job);
			upload(page, list(names));
			assertThat(job.text()).contains("这种表头以前对过");
		}
	}

	private MainJob job(int width) {
		MainJob job = new MainJob(browser, "http://127.0.0.1:" + this.port, width);
		job.signInAs("secretary");
		return job;
	}

	private Page form(MainJob job) {
		job.open("/activities/new?kind=branch-study");
		return job.page();
	}

	/** Choosing the file is enough. */
	private static void upload(Page page, byte[] list) {
		page.setInputFiles("#list", new FilePayload("签到.csv", "text/csv", list));
		page.waitForSelector("text=哪一列是什么");
	}

	/** All but two came; one line is a stranger's. */
	private static byte[] list(List<String> names) {
		String lines = names.stream()
			.map((name) -> name + ",外一,"
					+ (name.equals(names.get(2)) ? "病假" : name.equals(names.get(5)) ? "缺卡" : "已签到"))
			.collect(Collectors.joining("\n"));
		return ("11月学习签到表,,\n姓名,部门,签到状态\n" + lines + "\n外来人,外一,已签到\n").getBytes(Charset.forName("GB18030"));
	}

	/** The figure of the branch with what it is made of. */
	private static String participation(MainJob job) {
		job.open("/metrics");
		return job.page().locator(".metric:has-text('参学率') .mt-b p").first().innerText();
	}

	private static int width(Page page) {
		return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
	}

	/** This period's study, still to be held, whatever the trial's branch did. */
	private String openAssignment() {
		LocalDate today = LocalDate.now(this.clock);
		String id = this.jdbc.sql("""
				select cast(a.id as text) from execution_assignment a join plan_task t on t.id = a.source_id
				join organization_unit u on u.id = a.unit_id and u.short_name = '外一'
				where t.record_kind = 'branch-study' and a.person_id is null
				  and :today between a.period_start and a.period_end order by a.id limit 1""")
			.param("today", today)
			.query(String.class)
			.single();
		this.jdbc.sql("""
				update execution_assignment set status = 'OPEN', record_id = null, closed_on = null, evidence = 'NONE'
				where cast(id as text) = :id""").param("id", id).update();
		return id;
	}

}
