package org.partyplan.organization.health;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.regulation.Rule;
import org.partyplan.shared.Tone;

/**
 * Something about a party organisation that its rule does not allow, or will not soon.
 *
 * @param tone late for what is wrong, soon for what comes up
 * @param text what is so, and what to do
 * @param day by when, for elections
 * @param rule which says so
 */
record HealthFinding(UUID unitId, String unit, String topic, Tone tone, String text, @Nullable LocalDate day,
		Rule rule) {

	public boolean late() {
		return this.tone == Tone.LATE;
	}

}
