package org.partyplan.execution.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.AssignmentStatus;
import org.partyplan.execution.AssignmentStepKind;
import org.partyplan.execution.model.Assignment;
import org.partyplan.execution.model.AssignmentAccess;
import org.partyplan.execution.model.AssignmentHistory;
import org.partyplan.execution.model.AssignmentStep;
import org.partyplan.execution.model.AssignmentTransitions;
import org.partyplan.execution.model.ExecutionSettings;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a unit does with its assignments by a single press. */
@Service
@Transactional
class AssignmentWork {

	private final AssignmentAccess access;

	private final AssignmentTransitions stepping;

	private final AssignmentHistory steps;

	private final ExecutionSettings settings;

	private final Clock clock;

	AssignmentWork(AssignmentAccess access, AssignmentTransitions stepping, AssignmentHistory steps,
			ExecutionSettings settings, Clock clock) {
		this.access = access;
		this.stepping = stepping;
		this.steps = steps;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Done, where nothing has to be shown for it. Ticking what is ticked changes nothing.
	 */
	String tick(UUID id, @Nullable LocalDate doneOn, @Nullable String note, @Nullable UUID key, CurrentUser me) {
		Assignment assignment = this.access.toAct(id, me);
		assignment.requireTick();
		if (assignment.status() != AssignmentStatus.DONE) {
			LocalDate today = LocalDate.now(this.clock);
			LocalDate day = assignment.doneOn((doneOn != null) ? doneOn : today, today, this.settings.aheadDays());
			this.stepping.act(assignment, new AssignmentStep(AssignmentStepKind.TICKED, day, note, null, key), me);
		}
		return assignment.title();
	}

	/** An honest answer, with a reason. */
	String notApplicable(UUID id, String reason, @Nullable UUID key, CurrentUser me) {
		Assignment assignment = this.access.toAct(id, me);
		this.stepping.act(assignment,
				AssignmentStep.because(AssignmentStepKind.NOT_APPLICABLE, LocalDate.now(this.clock), reason, key), me);
		return assignment.title();
	}

	/** Takes back one's own tick or 不适用 of today, or a report not yet judged. */
	String undo(UUID id, CurrentUser me) {
		Assignment assignment = this.access.toAct(id, me);
		switch (assignment.status()) {
			case REPORTED -> back(assignment, AssignmentStepKind.RECALLED, me);
			case DONE -> back(own(assignment, AssignmentStepKind.TICKED, me), AssignmentStepKind.UNTICKED, me);
			case NOT_APPLICABLE ->
				back(own(assignment, AssignmentStepKind.NOT_APPLICABLE, me), AssignmentStepKind.REOPENED, me);
			default -> {
			}
		}
		return assignment.title();
	}

	private void back(Assignment assignment, AssignmentStepKind step, CurrentUser me) {
		this.stepping.act(assignment, AssignmentStep.of(step, LocalDate.now(this.clock), null), me);
	}

	private Assignment own(Assignment assignment, AssignmentStepKind step, CurrentUser me) {
		boolean mineToday = Optional.ofNullable(this.steps.last(List.of(assignment.id()), step).get(assignment.id()))
			.filter((last) -> me.id().equals(last.byId()) && last.recordedOn().equals(LocalDate.now(this.clock)))
			.filter((last) -> last.effectiveOn().equals(assignment.closedOn()))
			.isPresent();
		if (!mineToday) {
			throw new RuleBroken("execution.undo.tooLate");
		}
		return assignment;
	}

}
