package org.partyplan.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormOnPageTests {

	private static final String PAGE = """
			<main><form action="/a?x=1"><input type="hidden" name="id" value="1"><input name="amount"></form>
			<details><summary>报一个数</summary><form action="/a"><input type="hidden" name="id" value="2">
			<label for="amount">数</label><input id="amount" name="amount" value="3">
			<select name="unit"><option value="u1" selected>一支部</option><option value="u2">二支部</option></select>
			<textarea name="note">旧</textarea>
			<label><input type="checkbox" name="who" value="p1" checked>甲</label>
			<label><input type="checkbox" name="who" value="p2">乙</label>
			<input type="password" name="code"><input type="file" name="files"><input type="file" name="more"></form></details></main>""";

	private static FailedForm sent(Map<String, String> wrong, List<String> problems) {
		return new FailedForm(
				"/a", Map.of("id", List.of("2"), "amount", List.of("约95"), "unit", List.of("u2"), "note",
						List.of("<b>新</b>"), "who", List.of("p2")),
				wrong, problems, null, Set.of("files"), List.of("约95"), false);
	}

	private static Document shown(Map<String, String> wrong, List<String> problems) {
		return Jsoup.parse(FormOnPage.filled(PAGE, sent(wrong, problems)));
	}

	@Test
	void whatWasTypedIsPutBackIntoEveryKindOfField() {
		Document page = shown(Map.of(), List.of("不行"));
		assertThat(page.select("#amount").val()).isEqualTo("约95");
		assertThat(page.select("option[selected]").eachText()).containsExactly("二支部");
		assertThat(page.selectFirst("textarea").text()).isEqualTo("<b>新</b>");
		assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("p2");
	}

	@Test
	void filesThatCannotBePutBackAreAskedForAgainWhereTheyWereChosen() {
		assertThat(shown(Map.of(), List.of("不行")).select("input[type=file] + p").eachText())
			.containsExactly("刚才选的文件没有留下，请再选一次。");
		assertThat(shown(Map.of(), List.of("不行")).selectFirst("[name=more]").nextElementSibling()).isNull();
	}

	@Test
	void whereSomebodyElseWasQuickerEachFieldSaysWhatItIsNow() {
		FailedForm typed = sent(Map.of(), List.of("别人刚改过这里"));
		Document page = Jsoup.parse(FormOnPage.filled(PAGE, new FailedForm(typed.address(), typed.typed(), Map.of(),
				typed.problems(), null, Set.of(), List.of(), true)));
		assertThat(page.select("#amount").val()).isEqualTo("约95");
		assertThat(page.select("#amount + .help, select + .help, textarea + .help, label + .help").eachText())
			.containsExactly("现在是：3", "现在是：一支部", "现在是：旧", "现在是：选着", "现在是：没有选");
		assertThat(shown(Map.of(), List.of("不行")).select(".help")).isEmpty();
	}

	@Test
	void ofSeveralFormsToOneAddressItIsTheOneThatWasSent() {
		assertThat(shown(Map.of(), List.of("不行")).select("form").get(0).select("[name=amount]").val()).isEmpty();
	}

	@Test
	void aFoldedFormIsOpenedWhereItsProblemStands() {
		Document page = shown(Map.of(), List.of("日期不能晚于今天"));
		assertThat(page.selectFirst("details").hasAttr("open")).isTrue();
		assertThat(page.select("details [role=alert]").text()).isEqualTo("日期不能晚于今天");
	}

	@Test
	void aFieldInErrorPointsToItsMessage() {
		Document page = shown(Map.of("amount", "请填数字。"), List.of());
		assertThat(page.select("#amount").attr("aria-invalid")).isEqualTo("true");
		assertThat(page.getElementById(page.select("#amount").attr("aria-describedby")).text()).isEqualTo("请填数字。");
		assertThat(page.select("[role=alert]").text()).contains("有 1 处要改");
	}

	@Test
	void aMessageTheFormAlreadyShowsStandsOnce() {
		String drawn = PAGE.replace("<label for=\"amount\">",
				"<p class=\"err\" id=\"amount-err\">请填数字。</p><label for=\"amount\">");
		Document page = Jsoup.parse(FormOnPage.marked(drawn, sent(Map.of("amount", "请填数字。"), List.of())));
		assertThat(page.select("p:containsOwn(请填数字。)")).hasSize(1);
		assertThat(page.select("#amount").attr("aria-describedby")).isEqualTo("amount-err");
	}

	@Test
	void whereTheFormHasGoneTheProblemStandsAboveThePage() {
		Document page = Jsoup.parse(FormOnPage.filled("<main><h1>页</h1></main>", sent(Map.of(), List.of("已经核对过了"))));
		assertThat(page.selectFirst("main").child(0).text()).isEqualTo("已经核对过了 您刚才填写的，没有保存： 约95");
	}

}
