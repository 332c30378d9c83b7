package org.partyplan.organization.unit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import org.jspecify.annotations.Nullable;

/** Below which unit it stands, and from which day. */
record UnitMoveForm(@NotNull @Nullable UUID parentId, @NotNull @PastOrPresent @Nullable LocalDate from,
		@NotNull @Nullable Integer version) {
}
