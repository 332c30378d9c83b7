package org.partyplan.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An entry by the office, with its reason. */
record ManualForm(@NotNull @PastOrPresent @Nullable LocalDate on,
		@NotNull @DecimalMin("-50") @DecimalMax("50") @Digits(integer = 3, fraction = 1) @Nullable BigDecimal points,
		@NotBlank @Size(max = 300) String reason) {
}
