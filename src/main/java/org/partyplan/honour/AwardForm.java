package org.partyplan.honour;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An application: for a person of the unit's roster, or for a team. */
record AwardForm(@NotNull @Nullable UUID kind, @NotNull @Nullable UUID unit, @Nullable UUID person,
		@NotNull @Size(max = 60) String team, @NotBlank @Size(max = 2000) String deeds,
		@NotNull @PastOrPresent @Nullable LocalDate on) {
}
