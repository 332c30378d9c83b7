package org.partyplan.care;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.SelfChecking;

/**
 * What was given to whom.
 *
 * @param another given besides what the same person got that day
 */
record GiftForm(@NotNull @Nullable UUID unit, @NotNull @Nullable UUID fund, @Nullable UUID person,
		@NotNull @Size(max = 40) String recipient, @NotNull @PastOrPresent @Nullable LocalDate on,
		@DecimalMin("0") @Digits(integer = 10, fraction = 2) @Nullable BigDecimal money,
		@NotNull @Size(max = 200) String goods,
		@DecimalMin("0") @Digits(integer = 10, fraction = 2) @Nullable BigDecimal worth,
		@NotBlank @Size(max = 60) String visitor, @NotNull @Size(max = 300) String note,
		@NotNull @Size(max = 200) String overReason, @Nullable Boolean another) implements SelfChecking {

	static GiftForm blank(@Nullable UUID unit, LocalDate today) {
		return new GiftForm(unit, null, null, "", today, null, "", null, "", "", "", null);
	}

	@Override
	public void check() {
		RuleBroken.checkAll(() -> RuleBroken.unless(cost().signum() != 0, "care.nothing", "money"),
				() -> RuleBroken.unless(goodsWorth().signum() <= 0 || !String.valueOf(this.goods).isBlank(),
						"care.goods", "goods"),
				() -> RuleBroken.unless(this.person != null || !String.valueOf(this.recipient).isBlank(), "care.nobody",
						"recipient"));
	}

	BigDecimal yuan() {
		return Objects.requireNonNullElse(this.money, BigDecimal.ZERO);
	}

	BigDecimal goodsWorth() {
		return Objects.requireNonNullElse(this.worth, BigDecimal.ZERO);
	}

	BigDecimal cost() {
		return yuan().add(goodsWorth());
	}

}
