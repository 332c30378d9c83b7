package org.partyplan.account;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

/**
 * A right to give.
 *
 * @param to its last day, or null
 */
record GrantForm(@NotNull @Nullable Role role, @Nullable UUID unitId, @NotNull @Nullable LocalDate from,
		@Nullable LocalDate to) {

	/** The first day without it. */
	@Nullable LocalDate until() {
		if (this.to != null && this.from != null && this.to.isBefore(this.from)) {
			throw new RuleBroken("account.grant.backwards");
		}
		return (this.to == null) ? null : this.to.plusDays(1);
	}

}
