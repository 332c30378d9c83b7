package org.partyplan.organization.people;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Exemption;
import org.partyplan.shared.RuleBroken;

/**
 * Left out of 应到 for a time.
 *
 * @param until the last day, or null while it goes on
 */
record ExemptionForm(@NotNull @Nullable Exemption reason, @Size(max = 200) @Nullable String note,
		@NotNull @Nullable LocalDate from, @Nullable LocalDate until, @NotNull @Nullable Integer version) {

	void check() {
		if (this.until != null && this.from != null && this.until.isBefore(this.from)) {
			throw new RuleBroken("organization.exemption.backwards");
		}
		if (this.reason == Exemption.OTHER && (this.note == null || this.note.isBlank())) {
			throw new RuleBroken("organization.exemption.note");
		}
	}

}
