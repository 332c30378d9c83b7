package org.partyplan.execution.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.partyplan.execution.AssignmentStepKind;
import org.partyplan.execution.model.Assignment;
import org.partyplan.execution.model.AssignmentAccess;
import org.partyplan.execution.model.AssignmentHistory;
import org.partyplan.execution.model.AssignmentStep;
import org.partyplan.execution.model.AssignmentTransitions;
import org.partyplan.execution.model.EvidenceFiles;
import org.partyplan.execution.model.ExecutionSettings;
import org.partyplan.plan.Evidence;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing a report and handing it in. */
@Service
@Transactional
class AssignmentReport {

	private final AssignmentAccess access;

	private final AssignmentTransitions stepping;

	private final AssignmentHistory steps;

	private final ReportDrafts drafts;

	private final EvidenceFiles files;

	private final ExecutionSettings settings;

	private final Clock clock;

	AssignmentReport(AssignmentAccess access, AssignmentTransitions stepping, AssignmentHistory steps,
			ReportDrafts drafts, EvidenceFiles files, ExecutionSettings settings, Clock clock) {
		this.access = access;
		this.stepping = stepping;
		this.steps = steps;
		this.drafts = drafts;
		this.files = files;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Keeps what has been typed; the draft's new version, or empty where somebody else
	 * has written meanwhile.
	 */
	Optional<Integer> keep(UUID id, ReportForm form, CurrentUser me) {
		Assignment assignment = this.access.toAct(id, me);
		requireOpen(assignment);
		return this.drafts.save(id, form);
	}

	/** Hands it in. */
	void submit(UUID id, ReportForm form, CurrentUser me) {
		Assignment assignment = this.access.toAct(id, me);
		if (this.steps.taken(form.key())) {
			return;
		}
		requireOpen(assignment);
		LocalDate today = LocalDate.now(this.clock);
		LocalDate done = assignment.doneOn((form.doneOn() != null) ? form.doneOn() : today, today,
				this.settings.aheadDays());
		requireAnswers(assignment, form);
		this.drafts.overwrite(id, form);
		this.stepping.act(assignment,
				new AssignmentStep(AssignmentStepKind.REPORTED, done, form.words(), form.amount(), form.key()), me);
	}

	private void requireAnswers(Assignment assignment, ReportForm form) {
		if (assignment.evidence() == Evidence.TEXT && form.words().isEmpty()) {
			throw new RuleBroken("execution.report.textMissing");
		}
		if (assignment.evidence() == Evidence.FILE && this.files.of(assignment.id()).isEmpty()) {
			throw new RuleBroken("execution.report.fileMissing");
		}
		if (assignment.amountLabel() != null && form.amount() == null) {
			throw new RuleBroken("execution.report.amountMissing", assignment.amountLabel());
		}
	}

	private static void requireOpen(Assignment assignment) {
		if (!assignment.status().open()) {
			throw new RuleBroken("execution.notOpen", assignment.status().label());
		}
	}

}
