package org.partyplan.plan;

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
record TaskUnit(@Enumerated(EnumType.STRING) Part part, UUID unitId) {

	static TaskUnit helper(UUID unit) {
		return new TaskUnit(Part.HELPER, unit);
	}

	static TaskUnit target(UUID unit) {
		return new TaskUnit(Part.TARGET, unit);
	}

	enum Part {

		HELPER, TARGET

	}

}
