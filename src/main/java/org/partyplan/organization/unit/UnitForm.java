package org.partyplan.organization.unit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.UnitKind;

/** A unit to be founded. */
record UnitForm(@NotNull @Nullable UUID parentId, @NotNull @Nullable UnitKind kind,
		@NotBlank @Size(max = 60) String name, @NotBlank @Size(max = 12) String shortName,
		@NotNull @PastOrPresent @Nullable LocalDate founded, @Size(max = 100) @Nullable String approval) {

	UnitForm(@Nullable UUID parentId, @Nullable UnitKind kind, String name, String shortName,
			@Nullable LocalDate founded) {
		this(parentId, kind, name, shortName, founded, "");
	}

	static UnitForm below(@Nullable UUID parent, LocalDate today) {
		return new UnitForm(parent, UnitKind.BRANCH, "", "", today, "");
	}

}
