package org.partyplan.organization;

import java.util.UUID;

/**
 * Somebody has looked at the full numbers of many people within an hour.
 *
 * @param user the account
 * @param people how many
 */
public record ManyNumbersSeen(UUID user, int people) {
}
