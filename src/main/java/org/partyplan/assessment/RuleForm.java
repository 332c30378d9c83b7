package org.partyplan.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A rule the office adds. */
record RuleForm(@NotNull @Nullable RuleSource source, @Nullable String kind, @NotBlank @Size(max = 40) String name,
		@NotNull @DecimalMin("0.1") @Digits(integer = 3, fraction = 1) @Nullable BigDecimal points,
		@NotNull @DecimalMin("0.1") @Digits(integer = 3, fraction = 1) @Nullable BigDecimal cap,
		@NotNull @Nullable RulePeriod period, @NotNull @Nullable LocalDate from) {
}
