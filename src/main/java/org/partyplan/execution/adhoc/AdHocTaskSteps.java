package org.partyplan.execution.adhoc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.partyplan.execution.AssignmentStepKind;
import org.partyplan.execution.model.Assignment;
import org.partyplan.execution.model.AssignmentHistory;
import org.partyplan.execution.model.AssignmentStep;
import org.partyplan.execution.model.Informing;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Component;

/** The history of what errands open, and the word to those who have to do it. */
@Component
class AdHocTaskSteps {

	private final AssignmentHistory steps;

	private final Informing informing;

	private final Clock clock;

	AdHocTaskSteps(AssignmentHistory steps, Informing informing, Clock clock) {
		this.steps = steps;
		this.informing = informing;
		this.clock = clock;
	}

	void opened(List<Assignment> opened, AdHocTask errand, CurrentUser me) {
		opened
			.forEach(
					(assignment) -> this.steps.add(
							assignment.id(), AssignmentStep.because(AssignmentStepKind.OPENED,
									LocalDate.now(this.clock), errand.terms().source(), null),
							me, me.actingFor(Role.OFFICE)));
		this.informing.tell(opened.stream().map(Assignment::unitId).toList(), "errand:" + errand.id(), "opened",
				errand.terms().kind().label() + "：" + errand.terms().title(), "/assignments");
	}

	void take(Assignment assignment, AssignmentStepKind kind, String note, CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		assignment.take(kind, today);
		this.steps.add(assignment.id(), AssignmentStep.because(kind, today, note, null), me, me.actingFor(Role.OFFICE));
	}

}
