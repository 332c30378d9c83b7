package org.partyplan.execution.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.partyplan.shared.Days;
import org.partyplan.shared.Overtaken;
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
		Assignment assignment = this.access.toReport(id, me);
		assignment.requireTick();
		if (assignment.status() != AssignmentStatus.DONE) {
			LocalDate today = LocalDate.now(this.clock);
			LocalDate day = assignment.doneOn((doneOn != null) ? doneOn : today, today, this.settings.aheadDays());
			this.stepping.act(assignment, new AssignmentStep(AssignmentStepKind.TICKED, day, note, null, key), me);
		}
		return assignment.title();
	}

	/** An honest answer, with a reason, that the office judges. */
	String notApplicable(UUID id, String reason, @Nullable UUID key, CurrentUser me) {
		Assignment assignment = this.access.toAct(id, me);
		this.stepping.act(assignment,
				AssignmentStep.because(AssignmentStepKind.NOT_APPLICABLE, LocalDate.now(this.clock), reason, key), me);
		return assignment.title();
	}

	/**
	 * Takes back one's own tick of today, or what was handed in and is not yet judged.
	 */
	String undo(UUID id, CurrentUser me) {
		Assignment assignment = this.access.toAct(id, me);
		if (assignment.status().waits()) {
			back(assignment, AssignmentStepKind.RECALLED, me);
		}
		else if (assignment.status() != AssignmentStatus.OPEN) {
			requireOwn(assignment, me);
			back(assignment, AssignmentStepKind.UNTICKED, me);
		}
		return assignment.title();
	}

	private void back(Assignment assignment, AssignmentStepKind step, CurrentUser me) {
		this.stepping.act(assignment, AssignmentStep.of(step, LocalDate.now(this.clock), null), me);
	}

	/** An old page may still offer to take back what somebody has judged since. */
	private void requireOwn(Assignment assignment, CurrentUser me) {
		AssignmentHistory.Last last = this.steps.last(List.of(assignment.id()), AssignmentStepKind.values())
			.get(assignment.id());
		if (last.kind() != AssignmentStepKind.TICKED) {
			throw new Overtaken("execution.undo.judged", last.byName(), Days.words(last.recordedOn()),
					last.kind().label());
		}
		if (!me.id().equals(last.byId()) || !last.recordedOn().equals(LocalDate.now(this.clock))) {
			throw new RuleBroken("execution.undo.tooLate");
		}
	}

}
