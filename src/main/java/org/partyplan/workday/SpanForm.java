package org.partyplan.workday;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.RuleBroken;

/** Days off, or weekend days on which people work. */
record SpanForm(@NotBlank @Size(max = 20) String name, @NotNull @Nullable Boolean off,
		@NotNull @Nullable LocalDate first, @NotNull @Nullable LocalDate last) {

	static SpanForm blank() {
		return new SpanForm("", true, null, null);
	}

	/** Within the year, forwards, and no longer than any holiday. */
	static void check(int year, LocalDate first, LocalDate last) {
		if (first.getYear() != year || last.getYear() != year) {
			throw new RuleBroken("workday.otherYear", String.valueOf(year));
		}
		if (last.isBefore(first) || first.plusDays(20).isBefore(last)) {
			throw new RuleBroken("workday.span");
		}
	}

}
