package org.partyplan.document;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TitleLinesTests {

	@Test
	void aShortTitleKeepsTheFullMeasure() {
		assertThat(TitleLines.measure("示范医院2026年党建工作计划")).isEqualTo(TitleLines.FULL);
	}

	@Test
	void aLongTitleBreaksBetweenWordsIntoEvenLines() {
		String title = "中共示范市中医医院委员会关于印发2026年度党建工作计划的通知";
		int measure = TitleLines.measure(title);
		assertThat(first(title, measure)).isEqualTo("中共示范市中医医院委员会关于印发");
	}

	@Test
	void aNewLineNeverBeginsWithAParticleOrAClosingMark() {
		for (int length = 15; length < 40; length++) {
			String title = "关于开展" + "某".repeat(length) + "的通知";
			assertThat(title.charAt(first(title, TitleLines.measure(title)).length() % title.length())).isNotIn('的',
					'》');
		}
	}

	private static String first(String title, int measure) {
		int end = 0;
		while (end < title.length() && Widths.of(title.substring(0, end + 1)) <= measure) {
			end++;
		}
		return title.substring(0, end);
	}

}
