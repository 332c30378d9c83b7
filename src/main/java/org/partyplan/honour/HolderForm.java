package org.partyplan.honour;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who takes a post from a day on, and what is promised. */
record HolderForm(@NotNull @Nullable UUID person, @NotBlank @Size(max = 300) String promise,
		@NotNull @PastOrPresent @Nullable LocalDate from, @NotNull @Nullable Integer version) {
}
