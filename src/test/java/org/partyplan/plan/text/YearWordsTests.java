package org.partyplan.plan.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class YearWordsTests {

	@Test
	void earlierYearsAreFoundInFiguresAndInChinese() {
		assertThat(YearWords.earlier("2025年是收官之年，二〇二四年以来；2025-06-30前报送，2026年完成。", 2026)).containsExactly("2025年",
				"二〇二四年");
	}

	@Test
	void titlesAndNumbersOfDocumentsKeepTheirYear() {
		assertThat(YearWords.earlier("落实《2024—2028年全国党员教育培训工作规划》（中办发〔2024〕5号），到2027年", 2026)).isEmpty();
	}

}
