package org.partyplan.plan.model;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A unit's part in a task.
 *
 * @param part helps, or is whom the task falls to
 * @param unitId the unit
 */
@Embeddable
public record TaskUnit(@Enumerated(EnumType.STRING) Part part, UUID unitId) {

	public static TaskUnit helper(UUID unit) {
		return new TaskUnit(Part.HELPER, unit);
	}

	public static TaskUnit target(UUID unit) {
		return new TaskUnit(Part.TARGET, unit);
	}

	public enum Part {

		HELPER, TARGET

	}

}
