package org.partyplan.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * One message in the inbox.
 *
 * @param id its id
 * @param kind of what matter it tells: assignment, plan, term
 * @param title one sentence
 * @param link where to go
 * @param createdAt when it was sent
 */
public record Message(UUID id, String kind, String title, String link, Instant createdAt) {
}
