package org.partyplan.assessment;

import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The office's answer.
 *
 * @param upheld whether the appeal is right
 * @param points the correction where it is
 */
record AnswerForm(@NotNull @Nullable Boolean upheld, @NotBlank @Size(max = 500) String answer,
		@DecimalMin("-50") @DecimalMax("50") @Digits(integer = 3, fraction = 1) @Nullable BigDecimal points,
		@NotNull @Nullable Integer version) {
}
