package org.partyplan.honour;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** From which day a post no longer stands, and why. */
record PostEndForm(@NotNull @PastOrPresent @Nullable LocalDate on, @NotBlank @Size(max = 200) String why,
		@NotNull @Nullable Integer version) {
}
