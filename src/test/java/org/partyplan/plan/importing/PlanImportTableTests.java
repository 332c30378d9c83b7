package org.partyplan.plan.importing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Tables whose columns nobody named are asked for in the preview. */
@SpringBootTest
@AutoConfigureMockMvc
class PlanImportTableTests {

	private static final String PLAN = """
			示范医院2026年党建工作计划
			一、工作目标
			以高质量党建引领发展。
			二、任务清单
			干什么	谁来干	啥时候
			召开党建工作推进会并部署工作	宣传科	3月底前
			举办党务干部培训班一期并考试	宣传科	6月30日前
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

	private MvcTestResult send(String url, Map<String, List<String>> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(url)
			.with(SignedInAs.as(this.some.office()))
			.with(csrf());
		fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
		return request.exchange();
	}

	private String begun() {
		return String.valueOf(send("/plans/read", Map.of("text", List.of(PLAN))).getResponse().getRedirectedUrl());
	}

	private String page(String url) {
		MvcTestResult page = this.mvc.get().uri(url).with(SignedInAs.as(this.some.office())).exchange();
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

	private String form(String page) {
		Matcher form = Pattern.compile("action=\"(/plans/read/[^\"]+/tables/\\d+)\"").matcher(page);
		assertThat(form.find()).isTrue();
		return form.group(1);
	}

	private MvcTestResult tell(String url, String... kinds) {
		String page = page(url);
		Matcher version = Pattern.compile("class=\"reading-version\" value=\"(\\d+)\"").matcher(page);
		assertThat(version.find()).isTrue();
		return send(form(page),
				Map.of("version", List.of(version.group(1)), "is", List.of(kinds), "headed", List.of("true")));
	}

	@Test
	void theAnswerIsReadAtOnceKeptAndTakenBack() {
		String url = begun();
		assertThat(page(url)).contains("这些表格的列没认出来", "照这样读", "不是任务表").doesNotContain("牵头：宣传科");
		assertThat(tell(url, "TASK", "LEAD", "DUE")).hasStatus3xxRedirection();
		assertThat(page(url)).doesNotContain("这些表格的列没认出来")
			.contains("表格各列是怎么认的（1 张）", "召开党建工作推进会并部署工作", "牵头：宣传科", "2026-03-31", "说明表格各列");
		assertThat(tell(url, "TASK", "OTHER", "DUE")).hasStatus3xxRedirection();
		assertThat(page(url)).doesNotContain("牵头：宣传科");
		send(url + "/undo", Map.of("heading.title", List.of("示范医院2026年党建工作计划"), "heading.year", List.of("2026"),
				"version", List.of(version(url))));
		assertThat(page(url)).contains("牵头：宣传科");
	}

	private String version(String url) {
		return String.valueOf(this.jdbc.sql("select version from plan_reading where id = ?")
			.param(UUID.fromString(url.substring(url.lastIndexOf('/') + 1)))
			.query(Integer.class)
			.single());
	}

	@Test
	void aTableWithoutATaskColumnOrWithOneTwiceIsAskedAgain() {
		String url = begun();
		assertThat(tell(url, "OTHER", "LEAD", "DUE")).hasStatus(422).bodyText().contains("没有选哪一列是任务");
		assertThat(tell(url, "TASK", "TASK", "DUE")).hasStatus(422).bodyText().contains("同一个用处选了两列");
	}

	@Test
	void whatNobodySaidIsToldOfWhenTheDraftIsSaved() {
		String url = begun();
		assertThat(
				send(url + "/save",
						Map.of("heading.title", List.of("示范医院2026年党建工作计划"), "heading.year", List.of("2026"), "version",
								List.of(version(url)))))
			.flash()
			.extractingByKey("flash")
			.asString()
			.contains("有 1 张表没有说明各列");
	}

}
