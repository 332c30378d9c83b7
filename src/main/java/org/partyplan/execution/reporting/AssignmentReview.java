package org.partyplan.execution.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.partyplan.execution.model.Informing;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's word on what was reported. */
@Service
@Transactional
class AssignmentReview {

	private static final AssignmentStepKind[] HANDED_IN = { AssignmentStepKind.REPORTED,
			AssignmentStepKind.NOT_APPLICABLE };

	private final AssignmentAccess access;

	private final AssignmentTransitions stepping;

	private final AssignmentHistory steps;

	private final Informing informing;

	private final ExecutionSettings settings;

	private final Clock clock;

	AssignmentReview(AssignmentAccess access, AssignmentTransitions stepping, AssignmentHistory steps,
			Informing informing, ExecutionSettings settings, Clock clock) {
		this.access = access;
		this.stepping = stepping;
		this.steps = steps;
		this.informing = informing;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * It counts from the day on which the work was done; what does not apply, from the
	 * day it was said.
	 */
	String accept(UUID id, @Nullable UUID key, CurrentUser me) {
		Assignment assignment = this.access.toReview(id, me);
		if (!assignment.status().closed()) {
			this.stepping.review(assignment, accepted(this.steps.last(List.of(id), HANDED_IN).get(id), key), me);
		}
		return assignment.title();
	}

	/** All or none; what somebody else has judged meanwhile is left out. */
	int acceptAll(Collection<UUID> ids, CurrentUser me) {
		List<Assignment> waiting = this.access.toReview(Set.copyOf(ids), me)
			.stream()
			.filter((assignment) -> assignment.status().waits())
			.toList();
		if (waiting.isEmpty()) {
			return 0;
		}
		Map<UUID, AssignmentHistory.Last> reports = this.steps.last(ids, HANDED_IN);
		Map<Assignment, AssignmentStep> accepted = new LinkedHashMap<>();
		waiting.forEach((assignment) -> accepted.put(assignment, accepted(reports.get(assignment.id()), null)));
		this.stepping.reviewAll(accepted, me);
		return waiting.size();
	}

	private AssignmentStep accepted(AssignmentHistory.@Nullable Last report, @Nullable UUID key) {
		LocalDate done = (report != null) ? report.effectiveOn() : LocalDate.now(this.clock);
		return AssignmentStep.of(AssignmentStepKind.ACCEPTED, done, key);
	}

	/** Back to the unit, with what is missing. */
	String giveBack(UUID id, String reason, @Nullable UUID key, CurrentUser me) {
		Assignment assignment = this.access.toReview(id, me);
		this.stepping.review(assignment,
				AssignmentStep.because(AssignmentStepKind.RETURNED, LocalDate.now(this.clock), reason, key), me);
		this.informing.tell(List.of(assignment.unitId()), "assignment:" + id,
				"returned:" + ((key != null) ? key : this.clock.instant()), "“" + assignment.title() + "”被退回，请改后再交",
				"/assignments/" + id);
		return assignment.title();
	}

	/** Done without the record that should have shown it. */
	String close(UUID id, LocalDate doneOn, String reason, @Nullable UUID key, CurrentUser me) {
		Assignment assignment = this.access.toGovern(id, me);
		assignment.requireOpen();
		LocalDate day = assignment.doneOn(doneOn, LocalDate.now(this.clock), this.settings.aheadDays());
		this.stepping.review(assignment, AssignmentStep.because(AssignmentStepKind.TICKED, day, reason, key), me);
		return assignment.title();
	}

	/** Done or 不适用 was wrong. */
	String reopen(UUID id, String reason, @Nullable UUID key, CurrentUser me) {
		Assignment assignment = this.access.toGovern(id, me);
		if (assignment.status() == AssignmentStatus.WITHDRAWN) {
			throw new RuleBroken("execution.withdrawn");
		}
		this.stepping.review(assignment,
				AssignmentStep.because(AssignmentStepKind.REOPENED, LocalDate.now(this.clock), reason, key), me);
		return assignment.title();
	}

}
