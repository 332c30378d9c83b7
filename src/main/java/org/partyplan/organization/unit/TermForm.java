package org.partyplan.organization.unit;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.RuleBroken;

/** When a committee was elected, and until when its election was put off. */
public record TermForm(@NotNull @PastOrPresent @Nullable LocalDate electedOn, @Nullable LocalDate extendedTo,
		@Size(max = 100) @Nullable String approval) {

	/** A delay of at most a year, with the superior's approval. */
	void check(LocalDate due, int most, String cited) {
		if (this.extendedTo == null) {
			return;
		}
		if (!this.extendedTo.isAfter(due)) {
			throw new RuleBroken("organization.term.early", due);
		}
		if (this.extendedTo.isAfter(due.plusYears(most))) {
			throw new RuleBroken("organization.term.long", most, due.plusYears(most), cited);
		}
		if (this.approval == null || this.approval.isBlank()) {
			throw new RuleBroken("organization.term.approval", cited);
		}
	}

}
