package org.partyplan.care;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.RuleBroken;

/**
 * Money set aside for an occasion in a year, with what has been spent of it.
 *
 * @param spent what was given and not taken back, goods at their worth
 */
record Fund(UUID id, int year, String name, BigDecimal amount, BigDecimal spent, int version) {

	public BigDecimal left() {
		return this.amount.subtract(this.spent);
	}

	public String amountWords() {
		return Money.words(this.amount);
	}

	public String spentWords() {
		return Money.words(this.spent);
	}

	public String leftWords() {
		return Money.words(left());
	}

	public boolean over() {
		return left().signum() < 0;
	}

	/** For a bar: at most a hundred. */
	public int percent() {
		return (this.amount.signum() == 0) ? (this.spent.signum() == 0) ? 0 : 100
				: this.spent.movePointRight(2)
					.divide(this.amount, 0, RoundingMode.HALF_UP)
					.min(BigDecimal.valueOf(100))
					.intValue();
	}

	/** In a select: 春节慰问（还剩 3,000 元）. */
	public String choice() {
		return this.year + "年" + this.name + "（还剩 " + leftWords() + " 元）";
	}

	/** More than is left needs a reason. */
	void requireLeft(BigDecimal cost, @Nullable String reason) {
		if (cost.compareTo(left()) > 0 && (reason == null || reason.isBlank())) {
			throw new RuleBroken("care.over", this.name, leftWords(), Money.words(cost));
		}
	}

}
