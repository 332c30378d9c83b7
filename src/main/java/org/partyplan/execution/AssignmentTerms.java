package org.partyplan.execution;

import java.time.LocalDate;

import org.partyplan.plan.Evidence;

/**
 * What is asked of a unit.
 *
 * @param title what has to be done
 * @param label what its period, or its occasion, is called
 * @param from the first day on which it can be done
 * @param dueOn the last day
 * @param evidence what has to be shown
 */
public record AssignmentTerms(String title, String label, LocalDate from, LocalDate dueOn, Evidence evidence) {

	public AssignmentTerms {
		if (title.isBlank() || dueOn.isBefore(from)) {
			throw new IllegalArgumentException("terms of " + title);
		}
	}

}
