package org.partyplan.plan.importing;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanReader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The year of an import, and what its text says of earlier ones. */
@SpringBootTest
@AutoConfigureMockMvc
class PlanImportYearTests {

	private static final String PLAN = """
			中共别处市卫生健康委员会党组关于印发《2026年党建工作计划》的通知
			各直属单位：
			现印发给你们，请认真贯彻执行。
			中共别处市卫生健康委员会党组
			2026年1月5日

			2027年党建工作计划

			一、理论学习
			2026年6月底前举办读书班1期。结合建党105周年开展主题党日1次。
			二、组织建设
			党费收缴率比2026年提高1个百分点。二〇二六年9月底前完成换届。
			""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private SomeOrganization some;

	@BeforeEach
	void someOrganization() {
		this.some = SomeOrganization.in(this.jdbc);
	}

	private MvcTestResult send(String url, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(url)
			.with(SignedInAs.as(this.some.office()))
			.with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

	private MvcTestResult press(String url, String act, Map<String, String> more) {
		Map<String, String> fields = new HashMap<>(
				Map.of("version", version(url), "heading.title", "2027年党建工作计划", "heading.year", "2027"));
		fields.putAll(more);
		return send(url + act, fields);
	}

	private String version(String url) {
		return String.valueOf(this.jdbc.sql("select version from plan_reading where id = ?")
			.param(UUID.fromString(url.substring(url.lastIndexOf('/') + 1)))
			.query(Integer.class)
			.single());
	}

	private String begun() {
		return String.valueOf(send("/plans/read", Map.of("text", PLAN)).getResponse().getRedirectedUrl());
	}

	private String page(String url) {
		MvcTestResult page = this.mvc.get().uri(url).with(SignedInAs.as(this.some.office())).exchange();
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	@Test
	void whereTitleNoticeAndDatesDisagreeTheYearIsAskedForWithWhatEachSays() {
		String url = begun();
		assertThat(page(url)).contains("请看这份计划是哪一年的", "标题写的是 2027 年", "通知、成文日期写的是 2026 年", "按 2026 年");
		assertThat(press(url, "/year", Map.of("year", "2026"))).hasStatus3xxRedirection();
		assertThat(page(url)).contains("按 2027 年", "2026-09-30")
			.containsPattern("name=\"heading.year\"[^>]*value=\"2026\"");
	}

	@Test
	void lastYearsWordsAreListedAndTakenOneByOneOrAllAtOnce() {
		String url = begun();
		assertThat(page(url)).contains("文中还写着往年（4 处）", "2026年 改为 2027年", "二〇二六年 改为 二〇二七年", "建党105 改为 建党106",
				"像是回顾往年，一般不改");
		press(url, "/years", Map.of());
		assertThat(page(url)).contains("2027年6月底前举办读书班", "建党106周年", "比2026年提高", "二〇二七年9月底前", "文中还写着往年（1 处）");
		press(url, "/undo", Map.of());
		assertThat(page(url)).contains("文中还写着往年（4 处）");
		String part = page(url).replaceAll("(?s).*?/years\\?part=(\\d+).*", "$1");
		press(url, "/years", Map.of("part", part, "words", "2026年"));
		assertThat(page(url)).contains("2027年6月底前举办读书班", "建党105周年", "文中还写着往年（3 处）");
	}

	@Test
	void anotherOrganisationsNoticeIsNotTakenAsOurs() {
		String url = begun();
		assertThat(page(url)).contains("通知是“中共别处市卫生健康委员会党组”发的，不是本单位的")
			.doesNotContainPattern("name=\"heading.issuer\"[^>]*value=\"中共别处");
		press(url, "/save", Map.of());
		assertThat(this.jdbc.sql("select notice || issuer from plan_plan where title = '2027年党建工作计划'")
			.query(String.class)
			.list()).noneMatch((words) -> words.contains("别处"));
	}

	@Test
	void aPlanGivenOutAtTheEndOfTheYearBeforeIsOfOneYear() throws Exception {
		PlanDraft draft = PlanReader.readText("""
				示范医院2027年党建工作计划
				一、学习
				6月底前举办读书班1期。
				示范医院党委
				2026年12月20日
				""");
		assertThat(PlanYears.of(draft).disputed()).isFalse();
		assertThat(PlanYears.of(draft).years()).isEqualTo(List.of(2027));
	}

}
