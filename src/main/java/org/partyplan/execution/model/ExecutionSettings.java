package org.partyplan.execution.model;

import java.time.LocalDate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient the program is.
 *
 * @param graceDays days after the due day before anything turns red
 * @param aheadDays how many days before its period begins an assignment shows in its
 * unit's list
 */
@ConfigurationProperties("party-plan.execution")
public record ExecutionSettings(@DefaultValue("5") int graceDays, @DefaultValue("14") int aheadDays) {

	/** The last day before it turns red. */
	public LocalDate graceUntil(LocalDate dueOn) {
		return dueOn.plusDays(graceDays());
	}

}
