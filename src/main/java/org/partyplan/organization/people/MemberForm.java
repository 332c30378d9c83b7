package org.partyplan.organization.people;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;

/** A person to be added. */
record MemberForm(@NotBlank @Size(max = 40) String name, @NotNull @Nullable UUID unitId,
		@NotNull @Nullable Category category, @NotNull @PastOrPresent @Nullable LocalDate from,
		@Size(max = 100) @Nullable String cameFrom) {

	MemberForm(String name, @Nullable UUID unitId, @Nullable Category category, @Nullable LocalDate from) {
		this(name, unitId, category, from, null);
	}

}
