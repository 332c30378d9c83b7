package org.partyplan.execution.model;

/**
 * How far somebody reaches into one assignment.
 *
 * @param acts does it: its unit's secretary or head, or the office for the committee's
 * own
 * @param reviews judges it: the office over its unit
 * @param reads sees it: all these, the leaders and discipline above it, and whoever leads
 * the task
 */
public record AssignmentReach(boolean acts, boolean reviews, boolean reads) {
}
