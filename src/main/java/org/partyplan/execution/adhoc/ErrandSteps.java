package org.partyplan.execution.adhoc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.partyplan.execution.model.Assignment;
import org.partyplan.execution.model.Informing;
import org.partyplan.execution.model.Step;
import org.partyplan.execution.model.StepKind;
import org.partyplan.execution.model.Steps;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Component;

/** The history of what errands open, and the word to those who have to do it. */
@Component
class ErrandSteps {

	private final Steps steps;

	private final Informing informing;

	private final Clock clock;

	ErrandSteps(Steps steps, Informing informing, Clock clock) {
		this.steps = steps;
		this.informing = informing;
		this.clock = clock;
	}

	void opened(List<Assignment> opened, Errand errand, CurrentUser me) {
		opened.forEach((assignment) -> this.steps.add(assignment.id(),
				Step.because(StepKind.OPENED, LocalDate.now(this.clock), errand.terms().source(), null), me,
				me.actingFor(Role.OFFICE)));
		this.informing.tell(opened.stream().map(Assignment::unitId).toList(), "errand:" + errand.id(), "opened",
				errand.terms().kind().label() + "：" + errand.terms().title(), "/assignments");
	}

	void take(Assignment assignment, StepKind kind, String note, CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		assignment.take(kind, today);
		this.steps.add(assignment.id(), Step.because(kind, today, note, null), me, me.actingFor(Role.OFFICE));
	}

}
