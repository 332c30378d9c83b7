package org.partyplan.organization.unit;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The first day on which the unit no longer stands. */
record UnitCloseForm(@NotNull @PastOrPresent @Nullable LocalDate on, @Size(max = 100) @Nullable String approval,
		@NotNull @Nullable Integer version) {

	UnitCloseForm(@Nullable LocalDate on, @Nullable Integer version) {
		this(on, "", version);
	}

}
