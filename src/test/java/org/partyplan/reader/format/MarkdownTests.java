package org.partyplan.reader.format;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.reader.Part;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanReader;
import org.partyplan.reader.Plans;
import org.partyplan.reader.UnreadablePlan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class MarkdownTests {

	private static String intro(String text) {
		PlanDraft draft = Plans.read("# 支部计划\n## 一、抓学习\n" + text);
		return draft.parts()
			.stream()
			.skip(2)
			.map(Part::source)
			.collect(Collectors.joining())
			.strip()
			.replaceAll("\n+", "\n");
	}

	@Test
	void theKindIsToldByHeadingsAndNotByTheName() throws UnreadablePlan {
		byte[] marked = "# 2026年支部计划\n\n## 抓学习\n\n每月**一次**。\n".getBytes(StandardCharsets.UTF_8);
		assertThat(Plans.sections(PlanReader.read(marked, "计划.txt"))).containsExactly("|抓学习");
		byte[] plain = "一、抓学习\n由**支部负责，**支部配合。\n".getBytes(StandardCharsets.UTF_8);
		assertThat(PlanReader.read(plain, "计划.md").sections().get(0).intro()).isEqualTo("由**支部负责，**支部配合。");
	}

	@Test
	void theOneHeadingAboveAllOthersIsTheTitleWhateverItSays() {
		assertThat(Plans.read("# 我们今年做什么\n\n## 抓学习\n\n每月一次。\n").head().title()).isEqualTo("我们今年做什么");
		assertThat(Plans.sections(Plans.read("# 抓学习\n\n每月一次。\n\n# 抓组织\n\n选好人。\n"))).hasSize(2);
	}

	@Test
	void marksAreTakenOff() {
		assertThat(intro("**每月**一次，*先*学后做，~~再~~见[附表](http://a/b)和`清单`。\n")).isEqualTo("每月一次，先学后做，再见附表和清单。");
		assertThat(intro("1\\. 读原著\\*\n")).isEqualTo("1. 读原著*");
		assertThat(intro("> - 读原著。\n")).isEqualTo("- 读原著。");
		assertThat(intro("- 读原著。\n* 讲体会。\n\n---\n\n写心得。\n")).isEqualTo("读原著。\n讲体会。\n写心得。");
	}

	@Test
	void anEmphasisMayEndBesideChinesePunctuation() {
		assertThat(intro("**（一）抓学习。**每月一次，**“三会”**照开，《**要点**》照办。\n")).isEqualTo("（一）抓学习。每月一次，“三会”照开，《要点》照办。");
		assertThat(intro("展板3*4*5，*不写*，[注]: 说明；&lt;附&gt;，____年__月。\n")).isEqualTo("展板3*4*5，不写，[注]: 说明；<附>，____年__月。");
	}

	@Test
	void tablesLoseTheirFrames() {
		assertThat(intro("| 时间 | 内容 |\n|:---|---:|\n| 3月 | 学**雷锋** |\n")).isEqualTo("时间 | 内容\n3月 | 学雷锋");
	}

	@Test
	void headingsMayBeUnderlinedOrClosed() {
		PlanDraft draft = Plans.read("# 2026年支部计划 #\n\n抓学习\n---\n\n每月一次。\n\n抓组织\n----\n\n选好人。\n");
		assertThat(draft.head().title()).isEqualTo("2026年支部计划");
		assertThat(Plans.sections(draft)).containsExactly("|抓学习", "|抓组织");
	}

	@Test
	void breaksWithinALineEndIt() {
		assertThat(intro("读原著。<br>讲<u>体会</u>。<br/>写心得。<br>\n")).isEqualTo("读原著。\n讲体会。\n写心得。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "**", "**a", "_", "`", "[", "[a](", "![", "\\", "|", "|-", "- ", "> ", "-", "=", "#",
			"# ", "<br>", "<b", "~~", "a*b" })
	void noRepetitionMakesItSlow(String piece) {
		String text = "# 计划\n" + piece.repeat(200_000 / piece.length()) + "\n";
		assertTimeoutPreemptively(Duration.ofSeconds(15), () -> assertThat(Markdown.plain(text).lines()).isNotEmpty());
	}

}
