package org.partyplan.reader.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partyplan.reader.Plans;

import static org.assertj.core.api.Assertions.assertThat;

class LookalikesTests {

	/** Kangxi radicals, the radicals supplement, compatibility forms. */
	@ParameterizedTest
	@CsvSource({ "\u2f00, 一", "\u2f06, 二", "\u2fd5, 龠", "\u2edd, 食", "\u2ec4, 西", "\u2ee9, 黄", "\u2e8c, 小",
			"\uf9e4, 理" })
	void aSignThatLooksLikeACharacterIsThatCharacter(String sign, String character) {
		assertThat(Lookalikes.replaced("抓" + sign + "好")).isEqualTo("抓" + character + "好");
	}

	@Test
	void headingsNumberedWithRadicalsAreHeadings() {
		assertThat(Plans.sections(Plans.read("示范医院2026年工作计划\n\u2f00、抓学习\n读原著。\n\u2f06、抓组织\n建队伍。\n")))
			.containsExactly("一|抓学习", "二|抓组织");
	}

}
