package org.partyplan.reader.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.reader.DraftItem;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.Plans;

import static org.assertj.core.api.Assertions.assertThat;

/** What numbers a heading, and what only looks like a number. */
class MarkerTests {

	@ParameterizedTest
	@CsvSource({ "A.学习教育, LETTER, 1", "b、组织建设, LETTER, 2", "Ｃ．作风建设, LETTER, 3", "c)作风建设, LETTER, 3", "六.组织生活, HAN, 6",
			"6.5组织生活, DECIMAL, 5" })
	void aNumberIsOfItsKind(String line, MarkerKind kind, int value) {
		assertThat(Marker.at(Folded.of(line), 0)).get()
			.matches((marker) -> marker.kind() == kind && marker.value() == value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "六·五环境日开展宣传活动", "六.五环境日开展宣传活动", "6.5世界环境日开展宣传活动", "6.26国际禁毒日开展宣传", "三·八妇女节慰问女职工",
			"APP推广工作", "A级病历达到95%" })
	void aDateOrAWordIsNone(String line) {
		assertThat(Marker.at(Folded.of(line), 0)).isEmpty();
	}

	@Test
	void lettersBelowNumbersAreALevel() {
		PlanDraft draft = Plans.read("""
				示范医院2026年党建工作计划
				一、政治建设
				A.理论学习
				每月集中学习1次。
				B.意识形态
				每半年研判1次。
				二、组织建设
				A.支部换届
				6月底前完成换届。
				B.发展党员
				六·五环境日组织志愿服务1次。
				""");
		assertThat(draft.sections()).hasSize(2);
		assertThat(draft.sections().get(0).items()).extracting(DraftItem::title).containsExactly("理论学习", "意识形态");
		assertThat(draft.sections().get(1).items()).extracting(DraftItem::title).containsExactly("支部换届", "发展党员");
	}

}
