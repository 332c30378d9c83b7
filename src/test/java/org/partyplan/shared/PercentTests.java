package org.partyplan.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PercentTests {

	@Test
	void itIsRoundedAsASpreadsheetDoes() {
		assertThat(Percent.of(6, 22)).isEqualTo("27.3%");
		assertThat(Percent.of(19, 22)).isEqualTo("86.4%");
		assertThat(Percent.of(10, 29)).isEqualTo("34.5%");
		assertThat(Percent.of(1, 2)).isEqualTo("50%");
		assertThat(Percent.of(0, 0)).isEqualTo("—");
	}

	@Test
	void aHundredStandsForAllAndNoughtForNothing() {
		assertThat(Percent.of(1522, 1523)).isEqualTo("99.9%");
		assertThat(Percent.of(9999, 10000)).isEqualTo("99.99%");
		assertThat(Percent.of(1, 10000)).isEqualTo("0.01%");
		assertThat(Percent.of(10000, 10000)).isEqualTo("100%");
		assertThat(Percent.of(0, 10000)).isEqualTo("0%");
		assertThat(Percent.of(10001, 10000)).isEqualTo("100.01%");
	}

	@Test
	void itNeverReachesAGoalByRounding() {
		BigDecimal goal = new BigDecimal("98");
		assertThat(Percent.words(new BigDecimal("97.996"), goal)).isEqualTo("97.996");
		assertThat(Percent.words(new BigDecimal("97.94"), goal)).isEqualTo("97.9");
		assertThat(Percent.words(new BigDecimal("98.004"), goal)).isEqualTo("98.004");
		assertThat(Percent.words(new BigDecimal("98.000"), goal)).isEqualTo("98");
		assertThat(Percent.of(new BigDecimal("47"), new BigDecimal("9000"), new BigDecimal("0.5"))).isEqualTo("0.52%");
	}

	/** Whatever the counts: where the rounded figure says enough, nothing is added. */
	@Test
	void itAgreesWithASpreadsheetWhereverNoBoundIsInTheWay() {
		for (int whole = 1; whole <= 400; whole++) {
			for (int part = 0; part <= whole; part++) {
				String sheet = BigDecimal.valueOf(100.0 * part / whole)
					.setScale(1, RoundingMode.HALF_UP)
					.stripTrailingZeros()
					.toPlainString() + "%";
				boolean all = sheet.equals("100%");
				boolean none = sheet.equals("0%");
				if (all == (part == whole) && none == (part == 0)) {
					assertThat(Percent.of(part, whole)).isEqualTo(sheet);
				}
			}
		}
	}

}
