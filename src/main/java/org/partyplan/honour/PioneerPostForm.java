package org.partyplan.honour;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A new post, perhaps with its first holder. */
record PioneerPostForm(@NotNull @Nullable UUID unit, @NotBlank @Size(max = 60) String title,
		@NotBlank @Size(max = 60) String place, @NotNull @PastOrPresent @Nullable LocalDate founded) {
}
