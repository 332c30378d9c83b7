package org.partyplan.plan;

import java.time.LocalDate;

import org.partyplan.shared.Period;

/**
 * A period in which a task falls due once.
 *
 * @param period such as 2026年第二季度
 * @param dueOn the last day on which it is in time
 */
public record DuePeriod(Period period, LocalDate dueOn) {
}
