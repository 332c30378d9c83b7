package org.partyplan.organization.people;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.Leaving;
import org.partyplan.shared.RuleBroken;

/** The first day on which somebody is no longer on the roster, and where to. */
record LeaveForm(@NotNull @Nullable Leaving how, @Size(max = 100) @Nullable String to,
		@NotNull @PastOrPresent @Nullable LocalDate on, @NotNull @Nullable Integer version) {

	void check() {
		if (this.how == Leaving.TO_OUTSIDE && (this.to == null || this.to.isBlank())) {
			throw new RuleBroken("organization.leave.to");
		}
	}

}
