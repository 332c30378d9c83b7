package org.partyplan.plan;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * An amendment changed, added or withdrew tasks of an issued plan: what is open follows,
 * what is done stays.
 *
 * @param planId the plan
 * @param taskIds the tasks concerned
 * @param on from which day
 */
public record TasksChanged(UUID planId, Set<UUID> taskIds, LocalDate on) {
}
