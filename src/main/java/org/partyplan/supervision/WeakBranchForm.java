package org.partyplan.supervision;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A branch is put on the list: why, who helps, and what has to change. */
record WeakBranchForm(@NotNull @Nullable UUID unit, @NotNull @PastOrPresent @Nullable LocalDate listedOn,
		@NotBlank @Size(max = 300) String reason, @NotNull @Nullable UUID leader, @Nullable UUID partner,
		@NotBlank @Size(max = 300) String goal) {

	static WeakBranchForm on(LocalDate today) {
		return new WeakBranchForm(null, today, "", null, null, "");
	}

}
