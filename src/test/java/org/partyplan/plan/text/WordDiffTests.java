package org.partyplan.plan.text;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordDiffTests {

	@ParameterizedTest
	@CsvSource({ "每季度选取2至3个支部现场观摩, 每季度选取2个支部现场观摩, 每季度选取2[至3>]个支部现场观摩", "全年集中学习12次, 全年集中学习18次, 全年集中学习[12>18]次",
			"全年集中学习12次。, 全年集中学习15次以上。, 全年集中学习[12次>15次以上]。", "保持98%以上, 保持95.5%以上, 保持[98%>95.5%]以上",
			"党员30名。, 党员30名。每半年谈心一次。, 党员30名。[>每半年谈心一次。]" })
	void chineseIsComparedByCharactersAndFiguresAsWholes(String before, String after, String drawn) {
		assertThat(draw(before, after)).isEqualTo(drawn);
	}

	@Test
	void aFewEqualCharactersBetweenTwoDifferencesGoWithThem() {
		assertThat(draw("由宣传科负责实施", "由组织科牵头实施")).isEqualTo("由[宣传科负责>组织科牵头]实施");
	}

	@Test
	void nothingOfEitherTextIsLost() {
		String before = "第一季度邀请专家讲一次，第三季度再讲一次。";
		String after = "第二季度起每季度邀请专家开展一次辅导讲座，第四季度加开一次。";
		WordDiff diff = WordDiff.of(before, after);
		assertThat(diff.pieces().stream().map(WordDiff.Piece::before).collect(Collectors.joining())).isEqualTo(before);
		assertThat(diff.pieces().stream().map(WordDiff.Piece::after).collect(Collectors.joining())).isEqualTo(after);
	}

	@Test
	void longTextsAreComparedBySentenceAndEndInTime() {
		String text = "开展一次活动，形成一份材料。".repeat(1400);
		WordDiff diff = WordDiff.of(text, "新的一句。" + text);
		assertThat(diff.places()).isOne();
		assertThat(diff.pieces().get(0).after()).isEqualTo("新的一句。");
		assertThat(diff.pieces().stream().map(WordDiff.Piece::after).collect(Collectors.joining()))
			.isEqualTo("新的一句。" + text);
	}

	@Test
	void equalTextsDifferNowhere() {
		assertThat(WordDiff.of("同样的话", "同样的话").places()).isZero();
		assertThat(WordDiff.of("", "").places()).isZero();
	}

	private static String draw(String before, String after) {
		return WordDiff.of(before, after)
			.pieces()
			.stream()
			.map((piece) -> piece.changed() ? "[" + piece.before() + ">" + piece.after() + "]" : piece.before())
			.collect(Collectors.joining());
	}

}
