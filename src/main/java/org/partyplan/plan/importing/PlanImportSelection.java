package org.partyplan.plan.importing;

/**
 * Words that somebody chose in a paragraph.
 *
 * @param start offset in its text
 * @param end behind the last of them
 * @param task whether they make a task, or else a metric
 */
record PlanImportSelection(int part, int start, int end, boolean task) {
}
