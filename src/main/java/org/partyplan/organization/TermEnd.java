package org.partyplan.organization;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * When the term of a party organisation's committee ends.
 *
 * @param ends the day, put off where that was approved
 * @param extended whether it was
 */
public record TermEnd(UUID id, String name, LocalDate ends, boolean extended) {

	/** Those of {@code :scope} as of {@code :asOf}, the earliest first. */
	public static final String SELECT = """
			select u.id, u.name, coalesce(t.extended_to, t.due_on) as ends, t.extended_to is not null as extended
			from organization_unit u join lateral (select k.due_on, k.extended_to from organization_term k
			  where k.unit_id = u.id and k.elected_on <= :asOf order by k.elected_on desc limit 1) t on true
			where u.kind in ('COMMITTEE', 'GENERAL_BRANCH', 'BRANCH') and %s and valid_on(u.valid_from, u.valid_to, :asOf)
			order by ends, u.name
			"""
		.formatted(Organizations.WITHIN);

	/** Days until then; negative when it is over. */
	public long left(LocalDate today) {
		return ChronoUnit.DAYS.between(today, this.ends);
	}

}
