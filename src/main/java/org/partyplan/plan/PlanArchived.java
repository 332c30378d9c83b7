package org.partyplan.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan was archived: nothing more is opened for it.
 *
 * @param planId the plan
 * @param on the day
 */
public record PlanArchived(UUID planId, LocalDate on) {
}
