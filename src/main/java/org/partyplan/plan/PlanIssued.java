package org.partyplan.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan was issued; in the same transaction its tasks' assignments are opened.
 *
 * @param planId the plan
 * @param organizationId whose plan
 * @param year the plan's year
 * @param on the day of issue: periods that ended before it are not opened
 */
public record PlanIssued(UUID planId, UUID organizationId, int year, LocalDate on) {
}
