package org.partyplan.workday;

import java.time.LocalDate;

/**
 * A day reached by counting working days.
 *
 * @param day the day
 * @param provisional counted through a year whose holidays are not published yet: 暂算
 */
public record WorkingDay(LocalDate day, boolean provisional) {
}
