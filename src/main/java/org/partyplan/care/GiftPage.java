package org.partyplan.care;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import org.partyplan.organization.UnitRef;
import org.partyplan.shared.Paged;

/** The list of help with the year's budget above it. */
record GiftPage(GiftFilter filter, int year, List<FundList.Row> funds, GiftList.Sums sums, Paged<GiftList.Row> paged,
		List<UnitRef> units) {

	/** 预算 100,000 元，已用 70,000 元，还剩 30,000 元. */
	public String heading() {
		if (this.funds.isEmpty()) {
			return this.year + "年还没有帮扶预算";
		}
		BigDecimal amount = sum(FundList.Row::amount);
		BigDecimal spent = sum(FundList.Row::spent);
		return "帮扶预算 "
				+ Money.words(amount) + " 元，已用 " + Money.words(spent) + " 元，" + (amount.compareTo(spent) < 0
						? "超出 " + Money.words(spent.subtract(amount)) : "还剩 " + Money.words(amount.subtract(spent)))
				+ " 元";
	}

	private BigDecimal sum(Function<FundList.Row, BigDecimal> part) {
		return this.funds.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
