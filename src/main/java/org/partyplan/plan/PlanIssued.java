package org.partyplan.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan was issued; in the same transaction its tasks' assignments are opened.
 *
 * @param planId the plan
 * @param organizationId whose plan
 * @param year the plan's year
 * @param on the day of issue
 * @param from periods that ended before this day are not opened
 */
public record PlanIssued(UUID planId, UUID organizationId, int year, LocalDate on, LocalDate from) {

	/** Issued with nothing to catch up on. */
	public PlanIssued(UUID planId, UUID organizationId, int year, LocalDate on) {
		this(planId, organizationId, year, on, on);
	}

}
