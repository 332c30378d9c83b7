package org.partyplan.supervision;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** From which day a branch counts as put right, and what shows it. */
record PutRightForm(@NotNull @PastOrPresent @Nullable LocalDate on, @NotBlank @Size(max = 300) String result,
		@NotNull @Nullable Integer version) {
}
