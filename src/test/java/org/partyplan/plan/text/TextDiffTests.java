package org.partyplan.plan.text;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextDiffTests {

	@Test
	void whatWasAddedAndWhatWasTakenAwayIsMarked() {
		TextDiff diff = TextDiff.between("全年集中学习12次。", "全年集中学习15次以上。");
		assertThat(changed(diff.before())).containsExactly("12");
		assertThat(changed(diff.now())).containsExactly("15次以上");
	}

	@Test
	void bothVersionsStayWhole() {
		TextDiff diff = TextDiff.between("一是抓学习；二是抓作风。", "一是抓作风，二是抓落实。");
		assertThat(whole(diff.before())).isEqualTo("一是抓学习；二是抓作风。");
		assertThat(whole(diff.now())).isEqualTo("一是抓作风，二是抓落实。");
	}

	@Test
	void theSameTextHasNoMarks() {
		assertThat(changed(TextDiff.between("不变。", "不变。").now())).isEmpty();
		assertThat(TextDiff.between("", "").now()).isEmpty();
	}

	@Test
	void longTextsAreComparedBySentenceAndEndInTime() {
		String text = "开展一次活动，形成一份材料。".repeat(1400);
		TextDiff diff = TextDiff.between(text, "新的一句。" + text);
		assertThat(whole(diff.now())).isEqualTo("新的一句。" + text);
	}

	private static List<String> changed(List<TextDiff.Piece> pieces) {
		return pieces.stream().filter(TextDiff.Piece::changed).map(TextDiff.Piece::text).toList();
	}

	private static String whole(List<TextDiff.Piece> pieces) {
		return pieces.stream().map(TextDiff.Piece::text).collect(Collectors.joining());
	}

}
