package org.partyplan.reader.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanReader;
import org.partyplan.reader.Plans;
import org.partyplan.reader.TextEncoding;
import org.partyplan.reader.UnreadablePlan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TextFormatTests {

	private static final String TEXT = "2026年支部工作计划\r\n为做好工作，制定本计划。\r\n一、抓学习\r\n读原著、学原文，每月一次。\r\n";

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16" })
	void theUsualEncodingsAreRead(String charset) throws UnreadablePlan {
		PlanDraft draft = PlanReader.read(TEXT.getBytes(Charset.forName(charset)), "计划.txt");
		assertThat(draft.head().title()).isEqualTo("2026年支部工作计划");
		assertThat(draft.cadences()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8, UTF_8", "GB18030, GB18030", "GBK, GB18030", "Big5, BIG5", "UTF-16LE, UTF_16LE",
			"UTF-16BE, UTF_16BE" })
	void theEncodingIsFoundOutWithoutAMark(String charset, TextEncoding encoding) throws UnreadablePlan {
		String text = charset.equals("Big5") ? "2026年支部工作計劃\n為做好工作，制定本計劃。\n一、抓學習\n讀原著、學原文，每月一次。\n" : TEXT;
		byte[] bytes = text.getBytes(Charset.forName(charset));
		assertThat(PlanReader.encoding(bytes, "计划.txt")).contains(encoding);
		assertThat(PlanReader.read(bytes, "计划.txt").parts().get(0).source()).startsWith("2026年支部工作");
	}

	@Test
	void theEncodingThatIsChosenCountsAndOneThatGivesNoTextIsRefused() throws UnreadablePlan {
		byte[] bytes = TEXT.getBytes(Charset.forName("GB18030"));
		assertThat(PlanReader.read(bytes, "计划.txt", TextEncoding.GB18030).head().title()).isEqualTo("2026年支部工作计划");
		assertThatExceptionOfType(UnreadablePlan.class)
			.isThrownBy(() -> PlanReader.read(bytes, "计划.txt", TextEncoding.UTF_8))
			.withMessageContaining("按 UTF-8 读出来的不是文字");
	}

	@Test
	void aByteOrderMarkIsNoPartOfTheText() throws UnreadablePlan {
		byte[] little = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE);
		byte[] utf8 = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8);
		assertThat(PlanReader.read(little, "计划.txt").parts().get(0).source()).startsWith("2026");
		assertThat(PlanReader.read(utf8, "计划.txt").parts().get(0).source()).startsWith("2026");
	}

	@Test
	void aTextCutInTheMiddleOfACharacterIsStillUtf8() throws UnreadablePlan {
		byte[] bytes = "一、抓学习\n读原著".getBytes(StandardCharsets.UTF_8);
		PlanDraft draft = PlanReader.read(Arrays.copyOf(bytes, bytes.length - 1), "计划.txt");
		assertThat(draft.sections().get(0).intro()).isEqualTo("读原");
	}

	@Test
	void aFewBrokenCharactersDoNotHideTheText() throws UnreadablePlan {
		byte[] utf8 = (TEXT + "读".repeat(300)).getBytes(StandardCharsets.UTF_8);
		utf8[utf8.length - 100] = (byte) 0xff;
		assertThat(PlanReader.read(utf8, "计划.txt").head().title()).isEqualTo("2026年支部工作计划");
		byte[] gbk = (TEXT + "读\n".repeat(600)).getBytes(Charset.forName("GB18030"));
		gbk[gbk.length - 100] = (byte) 0xff;
		assertThat(PlanReader.read(gbk, "计划.txt").head().title()).isEqualTo("2026年支部工作计划");
		byte[] cut = TEXT.strip().getBytes(Charset.forName("GB18030"));
		assertThat(PlanReader.read(Arrays.copyOf(cut, cut.length - 1), "计划.txt").head().title())
			.isEqualTo("2026年支部工作计划");
	}

	@Test
	void theByteOrderMarkOfGb18030IsNoPartOfTheText() throws UnreadablePlan {
		byte[] marked = ("\ufeff" + TEXT).getBytes(Charset.forName("GB18030"));
		assertThat(PlanReader.read(marked, "计划.txt").parts().get(0).source()).startsWith("2026");
	}

	@Test
	void markdownHeadingsLoseTheirMarks() throws UnreadablePlan {
		String text = "# 2026年支部计划\n\n## 抓学习\n\n### 读原著\n\n**每月**一次。\n\n## 抓组织\n\n建队伍。\n";
		PlanDraft draft = PlanReader.read(text.getBytes(StandardCharsets.UTF_8), "计划.md");
		assertThat(draft.head().title()).isEqualTo("2026年支部计划");
		assertThat(Plans.sections(draft)).containsExactly("|抓学习", "|抓组织");
		assertThat(Plans.items(draft, 0)).containsExactly("|读原著");
		assertThat(draft.sections().get(0).items().get(0).body()).isEqualTo("每月一次。");
	}

	@Test
	void pastedMarkdownIsReadAsSuch() throws UnreadablePlan {
		assertThat(Plans.sections(PlanReader.readText("## 一、抓学习\n读原著。\n"))).containsExactly("一|抓学习");
	}

}
