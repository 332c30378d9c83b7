package org.partyplan.plan.life;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Which plan to copy, and for which year. */
record CopyForm(@NotNull @Nullable UUID from, @NotNull @Min(2000) @Max(2100) @Nullable Integer year) {

	/** The plan asked for, or else the newest; the year after it. */
	static CopyForm of(List<PlanList.Source> sources, @Nullable UUID from) {
		return sources.stream()
			.filter((source) -> from == null || source.id().equals(from))
			.findFirst()
			.map((source) -> new CopyForm(source.id(), source.year() + 1))
			.orElse(new CopyForm(null, null));
	}

}
