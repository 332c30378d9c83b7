package org.partyplan.assessment;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** From when points count, and by which decision. */
record SwitchForm(@NotNull @Nullable LocalDate from, @NotBlank @Size(max = 200) String decision) {
}
