package org.partyplan.care;

import java.math.BigDecimal;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FundTests {

	@Test
	void whatIsSpentAndWhatIsLeftMakeTheAmount() {
		Random random = new Random(7);
		for (int n = 0; n < 500; n++) {
			FundList.Row fund = fund(String.valueOf(random.nextInt(5000)), String.valueOf(random.nextInt(9000)));
			assertThat(fund.left().add(fund.spent())).isEqualByComparingTo(fund.amount());
		}
	}

	@Test
	void aFundWithAYuanLeftIsNotUsedUp() {
		assertThat(fund("9000", "8999").percent()).isEqualTo("99.99%");
		assertThat(fund("9000", "9900").percent()).isEqualTo("110%");
		assertThat(fund("0", "0").percent()).isEqualTo("—");
	}

	@Test
	void anotherAmountLeavesWhatWasGivenGiven() {
		Fund fund = new Fund(new UUID(0, 1), 2026, "春节慰问", new BigDecimal("1000"));
		fund.change(new BigDecimal("300"));
		assertThat(fund.left(new BigDecimal("400"))).isEqualByComparingTo("-100");
	}

	@Test
	void yuanAreWrittenAsPeopleWriteThem() {
		assertThat(Money.words(new BigDecimal("12000.00"))).isEqualTo("12,000");
		assertThat(Money.words(new BigDecimal("0.50"))).isEqualTo("0.50");
	}

	private static FundList.Row fund(String amount, String spent) {
		return new FundList.Row(new UUID(0, 1), 2026, "春节慰问", new BigDecimal(amount), new BigDecimal(spent), 0);
	}

}
