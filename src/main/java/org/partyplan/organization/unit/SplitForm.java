package org.partyplan.organization.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The new unit that some of the people go to. */
record SplitForm(@NotBlank @Size(max = 60) String name, @NotBlank @Size(max = 12) String shortName,
		@NotNull @PastOrPresent @Nullable LocalDate on, @NotBlank @Size(max = 100) String approval,
		@NotEmpty @Nullable List<UUID> people, @NotNull @Nullable Integer version) {
}
