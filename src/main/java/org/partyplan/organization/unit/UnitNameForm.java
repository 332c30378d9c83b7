package org.partyplan.organization.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A unit's names. */
record UnitNameForm(@NotBlank @Size(max = 60) String name, @NotBlank @Size(max = 12) String shortName,
		@NotNull @Nullable Integer version) {
}
