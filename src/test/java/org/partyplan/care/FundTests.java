package org.partyplan.care;

import java.math.BigDecimal;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.partyplan.shared.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FundTests {

	@Test
	void theLastYuanCanBeGivenAndNotOneMore() {
		Fund fund = fund("1000.00", "400.50");
		assertThatCode(() -> fund.requireLeft(new BigDecimal("599.50"), null)).doesNotThrowAnyException();
		assertThatThrownBy(() -> fund.requireLeft(new BigDecimal("599.51"), " ")).isInstanceOf(RuleBroken.class);
		assertThatCode(() -> fund.requireLeft(new BigDecimal("9999"), "突发大病")).doesNotThrowAnyException();
	}

	@Test
	void aBarIsNeverFullerThanFull() {
		Random random = new Random(7);
		for (int n = 0; n < 500; n++) {
			Fund fund = fund(String.valueOf(random.nextInt(5000)), String.valueOf(random.nextInt(9000)));
			assertThat(fund.percent()).isBetween(0, 100);
			assertThat(fund.left().add(fund.spent())).isEqualByComparingTo(fund.amount());
		}
	}

	@Test
	void yuanAreWrittenAsPeopleWriteThem() {
		assertThat(Money.words(new BigDecimal("12000.00"))).isEqualTo("12,000");
		assertThat(Money.words(new BigDecimal("0.50"))).isEqualTo("0.50");
	}

	private static Fund fund(String amount, String spent) {
		return new Fund(new UUID(0, 1), 2026, "春节慰问", new BigDecimal(amount), new BigDecimal(spent), 0);
	}

}
