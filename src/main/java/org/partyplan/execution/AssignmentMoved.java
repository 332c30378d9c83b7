package org.partyplan.execution;

import java.time.LocalDate;
import java.util.UUID;

import org.partyplan.shared.Reference;

/**
 * News of what became of one assignment, in the same transaction, for the module whose
 * matter it comes from. Plans, whose assignments move in sets, are told nothing.
 *
 * @param id which assignment
 * @param source what it comes from
 * @param unitId whose it is
 * @param step what happened
 * @param status where it stands now
 * @param on from which day that counts
 */
public record AssignmentMoved(UUID id, Reference source, UUID unitId, AssignmentStepKind step, AssignmentStatus status,
		LocalDate on) {
}
