package org.partyplan.execution.model;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a step of an assignment, once: status, history and log together. */
@Component
public class Stepping {

	private final Steps steps;

	private final ApplicationEventPublisher events;

	Stepping(Steps steps, ApplicationEventPublisher events) {
		this.steps = steps;
		this.events = events;
	}

	/** By the unit that does it. */
	public void act(Assignment assignment, Step step, CurrentUser me) {
		take(assignment, step, me, me.actingFor(assignment.unitId(), Role.SECRETARY, Role.DEPARTMENT));
	}

	/** By the office. */
	public void review(Assignment assignment, Step step, CurrentUser me) {
		take(assignment, step, me, me.actingFor(Role.OFFICE));
	}

	private void take(Assignment assignment, Step step, CurrentUser me, @Nullable String forName) {
		if (this.steps.taken(step.key())) {
			return;
		}
		assignment.take(step.kind(), step.effectiveOn());
		this.steps.add(assignment.id(), step, me, forName);
		this.events.publishEvent(new AuditFact("assignment." + step.kind().name().toLowerCase(), "assignment",
				assignment.id(), step.kind().label() + assignment.name()));
	}

}
