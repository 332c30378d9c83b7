package org.partyplan.organization;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit stands from a day on.
 *
 * @param id the unit
 * @param kind what it is
 * @param parentId below which
 * @param on its first day
 */
public record UnitFounded(UUID id, UnitKind kind, UUID parentId, LocalDate on) {
}
