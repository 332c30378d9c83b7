package org.partyplan.organization;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody left the roster.
 *
 * @param id who
 * @param on the first day without them
 */
public record PersonLeft(UUID id, LocalDate on) {
}
