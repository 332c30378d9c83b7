package org.partyplan.account;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.RuleBroken;

/**
 * 代办: who stands in for a secretary, and for how long.
 *
 * @param grant the right that is lent
 * @param standIn the account that gets it
 * @param from its first day
 * @param to its last day
 */
record DelegationForm(@NotNull @Nullable UUID grant, @NotNull @Nullable UUID standIn, @NotNull @Nullable LocalDate from,
		@NotNull @Nullable LocalDate to) {

	static final int MONTHS = 6;

	static DelegationForm of(@Nullable UUID grant, LocalDate today) {
		return new DelegationForm(grant, null, today, null);
	}

	/** The first day without it. */
	LocalDate until(LocalDate today) {
		LocalDate first = Objects.requireNonNull(this.from);
		LocalDate last = Objects.requireNonNull(this.to);
		if (first.isBefore(today)) {
			throw new RuleBroken("account.delegation.past");
		}
		if (last.isBefore(first)) {
			throw new RuleBroken("account.grant.backwards");
		}
		if (last.isAfter(first.plusMonths(MONTHS))) {
			throw new RuleBroken("account.delegation.long", MONTHS);
		}
		return last.plusDays(1);
	}

}
