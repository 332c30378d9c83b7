package org.partyplan.plan;

import java.time.LocalDate;

import org.partyplan.shared.Period;

/**
 * A period in which a task falls due once.
 *
 * @param period such as 2026年第二季度
 * @param dueOn the last day on which it is in time
 * @param lastDay when it is over: for a task with a day of its own that day, else the
 * period's end
 */
public record DuePeriod(Period period, LocalDate dueOn, LocalDate lastDay) {

	/** What was over before the work begins is not opened. */
	public boolean opensFrom(LocalDate day) {
		return !lastDay().isBefore(day);
	}

}
