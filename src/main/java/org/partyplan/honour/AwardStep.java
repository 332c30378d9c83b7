package org.partyplan.honour;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/** A stage an application has reached, or how it ended. */
@Embeddable
record AwardStep(String name, LocalDate onDay, String note, String byName) {
}
