package org.partyplan.care;

import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Another amount for a fund. */
record AmountForm(@NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 2) @Nullable BigDecimal amount,
		@NotNull @Nullable Integer version) {
}
