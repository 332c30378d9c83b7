package org.partyplan.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan's issue was taken back; what it had opened is no longer asked for. Records and
 * reports stay.
 *
 * @param planId the plan
 * @param on from which day
 * @param undone whether it counts as never issued: what records had closed goes back, too
 * @param reason why
 */
public record PlanWithdrawn(UUID planId, LocalDate on, boolean undone, String reason) {
}
