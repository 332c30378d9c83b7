package org.partyplan.honour;

import java.time.LocalDate;

/** A stage an application has reached, or how it ended. */
record AwardStep(int position, String name, LocalDate onDay, String note, String byName) {
}
