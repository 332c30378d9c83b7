package org.partyplan.execution.model;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.AuditFacts;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes steps of assignments, each once: status, history, news and log together. */
@Component
public class AssignmentTransitions {

	private final AssignmentHistory steps;

	private final ApplicationEventPublisher events;

	private final Organizations organizations;

	AssignmentTransitions(AssignmentHistory steps, ApplicationEventPublisher events, Organizations organizations) {
		this.steps = steps;
		this.events = events;
		this.organizations = organizations;
	}

	/** By the unit that does it. */
	public void act(Assignment assignment, AssignmentStep step, CurrentUser me) {
		act(assignment, step.key(), () -> step, me);
	}

	/** The same where finding out what the step is may refuse it. */
	public void act(Assignment assignment, @Nullable UUID key, Supplier<AssignmentStep> step, CurrentUser me) {
		if (!this.steps.taken(key)) {
			String forName = me.actingFor(assignment.unitId(), Role.RESPONSIBLE);
			log(take(List.of(new AssignmentDeed(assignment, step.get(), forName)), me));
		}
	}

	/** By the office. */
	public void review(Assignment assignment, AssignmentStep step, CurrentUser me) {
		if (!this.steps.taken(step.key())) {
			reviewAll(Map.of(assignment, step), me);
		}
	}

	/** By the office, of many at once. */
	public void reviewAll(Map<Assignment, AssignmentStep> reviewed, CurrentUser me) {
		String forName = me.actingFor(Role.OFFICE);
		log(take(reviewed.entrySet()
			.stream()
			.map((one) -> new AssignmentDeed(one.getKey(), one.getValue(), forName))
			.toList(), me));
	}

	/** By whoever asks for them, who keeps a log of its own. */
	public void askAll(List<Assignment> asked, AssignmentStep step, CurrentUser me) {
		take(deeds(asked, step, me), me);
	}

	/** The first step of each; nothing stood there before. */
	public void opened(List<Assignment> opened, AssignmentStep step, CurrentUser me) {
		this.steps.add(deeds(opened, step, me), me);
	}

	private static List<AssignmentDeed> deeds(List<Assignment> assignments, AssignmentStep step, CurrentUser me) {
		String forName = me.actingFor(Role.OFFICE);
		return assignments.stream().map((assignment) -> new AssignmentDeed(assignment, step, forName)).toList();
	}

	private List<AssignmentDeed> take(List<AssignmentDeed> deeds, CurrentUser me) {
		deeds.forEach(AssignmentDeed::take);
		this.steps.add(deeds, me);
		deeds.forEach((deed) -> this.events.publishEvent(deed.news()));
		return deeds;
	}

	private void log(List<AssignmentDeed> deeds) {
		Map<UUID, String> units = this.organizations
			.names(deeds.stream().map((deed) -> deed.assignment().unitId()).distinct().toList());
		this.events.publishEvent(new AuditFacts(
				deeds.stream().map((deed) -> deed.fact(units.getOrDefault(deed.assignment().unitId(), ""))).toList()));
	}

}
