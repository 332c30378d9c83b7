package org.partyplan.activity;

import java.time.LocalDate;

/**
 * Many records came in at once, by an import or a generator: in the same transaction they
 * tick off what they answer.
 *
 * @param from the earliest day on which one was held
 * @param to the latest
 */
public record ActivitiesLoaded(LocalDate from, LocalDate to) {
}
