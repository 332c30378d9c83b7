package org.partyplan.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnreadTests {

	private static final String SENTENCE = "各党支部每月开展一次主题党日，做好记录";

	@Test
	void charactersThatAFileDoesNotTellAreCountedWhereTheyStand() {
		assertThat(Unread.in("抓\ufffd学\ue001\ue002习")).containsExactly(new Unread(1, 2, 1), new Unread(3, 5, 2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "锟斤拷锟斤拷", "烫烫烫烫", "屯屯屯" })
	void whatBrokenProgramsWriteIsNoise(String noise) {
		assertThat(Unread.in("抓好" + noise + "工作")).containsExactly(new Unread(2, 2 + noise.length(), 0));
	}

	@Test
	void utf8ThatWasReadAsSomethingElseIsNoise() {
		byte[] utf8 = SENTENCE.getBytes(StandardCharsets.UTF_8);
		assertThat(Unread.in(new String(utf8, Charset.forName("GB18030")))).isNotEmpty();
		assertThat(Unread.in(new String(utf8, Charset.forName("windows-1252")))).isNotEmpty();
		assertThat(Unread.in(new String(utf8, StandardCharsets.ISO_8859_1))).isNotEmpty();
	}

	@Test
	void gbkThatWasReadAsSomethingElseIsNoise() {
		byte[] gbk = SENTENCE.getBytes(Charset.forName("GBK"));
		assertThat(Unread.in(new String(gbk, StandardCharsets.UTF_8))).isNotEmpty();
		assertThat(Unread.in(new String(gbk, StandardCharsets.ISO_8859_1))).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { SENTENCE, "各黨支部每月開展一次主題黨日，做好記錄", "café、naïve……“引号”——破折号·间隔×3", "学习《习近平谈治国理政》①②③ ★ ㎡ ℃ ￥",
			"一斤、两斤" })
	void aTextAsItIsHoldsNone(String text) {
		assertThat(Unread.in(text)).isEmpty();
	}

	@Test
	void thePreviewIsToldHowManyAndInHowManyParagraphs() {
		PlanDraft draft = Plans.read("示范医院2026年工作计划\n一、抓\ufffd学习\n读\ufffd\ufffd原著。\n讲锟斤拷党课。\n");
		assertThat(draft.warnings()).anyMatch((one) -> one.startsWith("有 3 个字") && one.contains("2 段"))
			.anyMatch((one) -> one.startsWith("有 1 段里有乱码"));
		assertThat(Plans.read("示范医院2026年工作计划\n一、抓学习\n读原著。\n").warnings()).noneMatch((one) -> one.contains("乱码"));
	}

}
