package org.partyplan.organization;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit was merged into another of its kind.
 *
 * @param id the unit that stands no longer
 * @param into where its people are now
 * @param on the first day without it
 * @param openWork what becomes of its open assignments
 * @param note for their history
 */
public record UnitMerged(UUID id, UUID into, LocalDate on, OpenWork openWork, String note) {
}
