package org.partyplan.organization.people;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import org.jspecify.annotations.Nullable;

/** To which branch or group a person goes, and from which day. */
record TransferForm(@NotNull @Nullable UUID unitId, @NotNull @PastOrPresent @Nullable LocalDate from,
		@NotNull @Nullable Integer version) {
}
