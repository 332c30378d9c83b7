package org.partyplan.care;

import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A new fund of a year. */
record FundForm(@NotNull @Min(2000) @Max(2999) @Nullable Integer year, @NotBlank @Size(max = 40) String name,
		@NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 2) @Nullable BigDecimal amount) {
}
