package org.partyplan.organization;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit stands no longer.
 *
 * @param id the unit
 * @param on the first day without it
 */
public record UnitClosed(UUID id, LocalDate on) {
}
