package org.partyplan.reader.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanReader;
import org.partyplan.reader.Plans;
import org.partyplan.reader.UnreadablePlan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class HtmlFormatTests {

	private static PlanDraft read(String body) {
		return Plans.read("<html><body>" + body + "</body></html>");
	}

	private static String intro(String body) {
		return read("<p>一、抓学习</p>" + body).parts()
			.stream()
			.skip(1)
			.map(Part::source)
			.collect(Collectors.joining())
			.strip();
	}

	@Test
	void headingsGiveTheOutline() {
		PlanDraft draft = read("<h1>支部2026年工作计划</h1><h2>抓学习</h2><h3>读原著</h3><p>每月一次。</p><h2>抓组织</h2><p>选好人。</p>");
		assertThat(draft.head().title()).isEqualTo("支部2026年工作计划");
		assertThat(Plans.sections(draft)).containsExactly("|抓学习", "|抓组织");
		assertThat(Plans.items(draft, 0)).containsExactly("|读原著");
	}

	@Test
	void lineBreaksAndBlocksEndLines() {
		assertThat(intro("读原著。<br>讲体会。<div>写心得。</div>谈认识。")).isEqualTo("读原著。\n讲体会。\n写心得。\n谈认识。");
	}

	@Test
	void theLineEndsOfTheSourceVanishBesideChinese() {
		assertThat(intro("<p>每月\n  学习一次，<span>\n邀请</span> IT\nteam 参加。</p>")).isEqualTo("每月学习一次，邀请 IT team 参加。");
	}

	@Test
	void preformattedTextKeepsItsLines() {
		assertThat(intro("<pre>读原著。\n讲体会。</pre>")).isEqualTo("读原著。\n讲体会。");
	}

	@Test
	void aTablesRowIsALine() {
		assertThat(intro("<table><tr><th>时间</th><th>内容</th></tr><tr><td>3月</td><td><p>学雷锋</p></td></tr></table>"))
			.isEqualTo("时间 | 内容\n3月 | 学雷锋");
	}

	@Test
	void orderedListsShowTheirNumbersUnlessTheTextHasThem() {
		assertThat(intro("<ol><li>读原著。</li><li>讲体会。</li></ol><ol start=3><li>写心得。</li></ol>"))
			.isEqualTo("1.读原著。\n2.讲体会。\n3.写心得。");
		assertThat(intro("<ol><li>1.读原著。</li></ol><ul><li>讲体会。</li></ul>")).isEqualTo("1.读原著。\n讲体会。");
		assertThat(intro("<ol style='list-style-type: cjk-ideographic'><li>读</li></ol>")).isEqualTo("一、读");
	}

	@Test
	void whatIsNotShownIsNotRead() {
		assertThat(intro("<script>var a = '一、';</script><style>p {}</style><p>每月<del>两</del>一次。</p>"
				+ "<p style='display: none'>广告</p><p hidden>隐藏</p><!-- 注释 -->"))
			.isEqualTo("每月一次。");
	}

	@Test
	void whatSitesPutAroundTheTextIsShownAsIgnored() {
		PlanDraft draft = read(
				"<nav>首页 通知公告</nav><div class='breadcrumb'>示范医院 党建</div><h1>2026年党建工作计划</h1><p>一、抓学习</p><p>每月一次。</p>"
						+ "<div class=footer>示范医院办公室</div>");
		assertThat(draft.ignored()).containsExactly("首页 通知公告", "示范医院 党建", "示范医院办公室");
		assertThat(draft.head().title()).isEqualTo("2026年党建工作计划");
	}

	@Test
	void pagesThatWordSavedKeepTheirNumbers() {
		assertThat(intro(
				"<p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>读原著。<o:p></o:p></p>"))
			.startsWith("1.")
			.endsWith("读原著。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE" })
	void pagesComeInEveryEncoding(String charset) throws UnreadablePlan {
		String mark = charset.startsWith("UTF-16") ? "\ufeff" : "";
		byte[] page = (mark + "<!DOCTYPE html><html><body><p>一、抓学习</p><p>每月一次。</p></body></html>")
			.getBytes(Charset.forName(charset));
		assertThat(Plans.sections(PlanReader.read(page, "计划"))).containsExactly("一|抓学习");
	}

	@Test
	void aPageThatNamesAnotherEncodingIsReadInIt() throws UnreadablePlan {
		byte[] page = "<html><head><meta charset=big5></head><body><p>一、學習</p><p>每月一次。</p></body></html>"
			.getBytes(Charset.forName("Big5"));
		assertThat(Plans.sections(PlanReader.read(page, "计划"))).containsExactly("一|學習");
	}

	@Test
	void aPieceOfAPagesSourceIsToldFromTextThatSpeaksOfIt() {
		assertThat(Plans.sections(Plans.read("支部工作计划</p>\n<p>一、抓学习</p>\n<p>每月一次。</p>"))).containsExactly("一|抓学习");
		assertThat(Plans.read("一、办网站\n学会用<p>和</p>两个标记。\n").sections().get(0).intro()).contains("<p>和</p>");
		assertThat(Plans.texts(Plans.read("a<b，c>d。\n"), Role.TEXT)).containsExactly("a<b，c>d。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<div>", "<table><tr><td>", "<b>", "<p><font size=1><a href=2>", "<ol><li>", "<", "<!--",
			"<p", "&amp;", "<li>", "<ul>", "<br>", "</p>", "<svg>", "<select><option>", "<a ", "<p title='" })
	void noNestingOrRepetitionMakesThePageSlow(String piece) {
		String page = "<html><body><p>一、抓学习</p>" + piece.repeat(200_000 / piece.length()) + "每月一次。";
		assertTimeoutPreemptively(Duration.ofSeconds(15), () -> {
			try {
				PlanReader.read(page.getBytes(StandardCharsets.UTF_8), "计划.html");
			}
			catch (UnreadablePlan ex) {
				assertThat(ex.getMessage()).endsWith("。");
			}
		});
	}

}
