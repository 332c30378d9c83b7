package org.partyplan.activity;

import java.util.Set;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;

/**
 * A record counts from now on, or counts differently: in the same transaction it ticks
 * off what it answers.
 *
 * @param activityId the record
 * @param answers work outside the plan that the keeper says it answers too
 * @param by who saved it
 */
public record ActivityRecorded(UUID activityId, Set<UUID> answers, CurrentUser by) {
}
