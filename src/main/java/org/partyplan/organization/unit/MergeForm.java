package org.partyplan.organization.unit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.OpenWork;

/** Into which unit one is merged, since when, by which approval. */
record MergeForm(@NotNull @Nullable UUID intoId, @NotNull @PastOrPresent @Nullable LocalDate on,
		@NotBlank @Size(max = 100) String approval, @NotNull @Nullable OpenWork openWork,
		@NotNull @Nullable Integer version) {
}
