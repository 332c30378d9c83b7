package org.partyplan.organization.people;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;

/** Which category a person has, and from which day. */
record CategoryForm(@NotNull @Nullable Category category, @NotNull @PastOrPresent @Nullable LocalDate from,
		@NotNull @Nullable Integer version) {
}
