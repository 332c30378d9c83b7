package org.partyplan.execution.model;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a step of an assignment, once: status, history and log together. */
@Component
public class AssignmentTransitions {

	private final AssignmentHistory steps;

	private final ApplicationEventPublisher events;

	AssignmentTransitions(AssignmentHistory steps, ApplicationEventPublisher events) {
		this.steps = steps;
		this.events = events;
	}

	/** By the unit that does it. */
	public void act(Assignment assignment, AssignmentStep step, CurrentUser me) {
		take(assignment, step, me, me.actingFor(assignment.unitId(), Role.RESPONSIBLE));
	}

	/** By the office. */
	public void review(Assignment assignment, AssignmentStep step, CurrentUser me) {
		take(assignment, step, me, me.actingFor(Role.OFFICE));
	}

	private void take(Assignment assignment, AssignmentStep step, CurrentUser me, @Nullable String forName) {
		if (this.steps.taken(step.key())) {
			return;
		}
		assignment.take(step.kind(), step.effectiveOn());
		this.steps.add(assignment.id(), step, me, forName);
		this.events.publishEvent(new AuditFact("assignment." + step.kind().name().toLowerCase(), "assignment",
				assignment.id(), step.kind().label() + assignment.name()));
	}

}
