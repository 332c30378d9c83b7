package org.partyplan.activity;

import java.util.UUID;

import org.partyplan.shared.CurrentUser;

/**
 * A record counts no longer: in the same transaction what it had ticked off is open
 * again.
 *
 * @param activityId the record
 * @param by who took it back
 */
public record ActivityTakenBack(UUID activityId, CurrentUser by) {
}
