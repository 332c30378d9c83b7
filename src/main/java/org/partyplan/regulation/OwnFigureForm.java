package org.partyplan.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The organisation's own figure for a rule. */
record OwnFigureForm(@NotNull @PositiveOrZero @Digits(integer = 5, fraction = 4) @Nullable BigDecimal value,
		@NotBlank @Size(max = 200) String source, @NotNull @Nullable LocalDate from) {
}
