package org.partyplan.execution.model;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.AssignmentMoved;
import org.partyplan.shared.AuditFact;

/**
 * A step somebody takes of an assignment.
 *
 * @param forName for whom, where the rights are lent
 */
record AssignmentDeed(Assignment assignment, AssignmentStep step, @Nullable String forName) {

	void take() {
		this.assignment.take(this.step.kind(), this.step.effectiveOn());
	}

	AssignmentMoved news() {
		return new AssignmentMoved(this.assignment.id(), this.assignment.source(), this.assignment.unitId(),
				this.step.kind(), this.assignment.status(), this.step.effectiveOn());
	}

	/** With the unit's name, for whoever reads the log. */
	AuditFact fact(String unit) {
		return new AuditFact("assignment." + this.step.kind().name().toLowerCase(Locale.ROOT), "assignment",
				this.assignment.id(), unit + " " + this.step.kind().label() + this.assignment.name());
	}

}
