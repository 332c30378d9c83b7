package org.partyplan.organization;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import org.jspecify.annotations.Nullable;

/** The first day on which the unit no longer stands. */
record UnitCloseForm(@NotNull @PastOrPresent @Nullable LocalDate on, @NotNull @Nullable Integer version) {
}
