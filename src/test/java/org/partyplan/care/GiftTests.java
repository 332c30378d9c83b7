package org.partyplan.care;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GiftTests {

	private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

	private final Fund fund = new Fund(Ids.next(), 2026, "春节慰问", new BigDecimal("1000.00"));

	@Test
	void theLastYuanCanBeGivenAndNotOneMore() {
		assertThat(give("599.50", "", null, "", DAY).over()).isFalse();
		assertThatThrownBy(() -> give("599.51", "", null, " ", DAY)).hasMessage("care.over");
		assertThat(give("9999", "", null, "突发大病", DAY).over()).isTrue();
	}

	@Test
	void aReasonIsKeptOnlyWhereTheFundIsUsedUp() {
		assertThat(give("1", "", null, "多写的", DAY).over()).isFalse();
	}

	@Test
	void somethingIsGivenAndGoodsHaveAName() {
		assertThatThrownBy(() -> give(null, "", null, "", DAY)).hasMessage("care.nothing");
		assertThatThrownBy(() -> give(null, " ", "120", "", DAY)).hasMessage("care.goods");
		assertThatCode(() -> give(null, "米、油", "120", "", DAY)).doesNotThrowAnyException();
	}

	@Test
	void itIsGivenInTheFundsYear() {
		assertThatThrownBy(() -> give("1", "", null, "", DAY.minusYears(1))).hasMessage("care.year");
	}

	@Test
	void onlyWhatStandsIsWithdrawnAndOnlyWhatWasWithdrawnRestored() {
		Gift gift = give("1", "", null, "", DAY);
		assertThatThrownBy(gift::restore).isInstanceOf(NotFound.class);
		gift.withdraw(DAY);
		assertThatThrownBy(() -> gift.withdraw(DAY)).isInstanceOf(NotFound.class);
		assertThatCode(gift::restore).doesNotThrowAnyException();
	}

	private Gift give(@Nullable String money, String goods, @Nullable String worth, String overReason, LocalDate on) {
		GiftForm form = new GiftForm(Ids.next(), this.fund.id(), null, "李师傅", on, decimal(money), goods, decimal(worth),
				"周书记", "", overReason, null);
		return new Gift(this.fund, this.fund.left(new BigDecimal("400.50")), Ids.next(), "李师傅", form, "周书记");
	}

	private static @Nullable BigDecimal decimal(@Nullable String number) {
		return (number == null) ? null : new BigDecimal(number);
	}

}
