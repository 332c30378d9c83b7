package org.partyplan.organization.health;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How many people a hospital employs, as counted on a day. */
record StaffForm(@NotNull @PastOrPresent @Nullable LocalDate countedOn,
		@NotNull @Min(1) @Max(999_999) @Nullable Integer staff, @Size(max = 100) @Nullable String source) {
}
