package org.partyplan.honour;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The next stage of an application.
 *
 * @param outcome NEXT, or REFUSED where the honour was not given
 */
record AwardStepForm(@NotNull @Nullable LocalDate on, @NotNull @Size(max = 300) String note,
		@NotNull @Nullable Outcome outcome, @NotNull @Nullable Integer version) {

	enum Outcome {

		NEXT, REFUSED

	}

}
