package org.partyplan.execution.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.partyplan.execution.AssignmentStepKind;
import org.partyplan.execution.model.Assignment;
import org.partyplan.execution.model.AssignmentAccess;
import org.partyplan.execution.model.AssignmentStep;
import org.partyplan.execution.model.AssignmentTransitions;
import org.partyplan.execution.model.EvidenceFiles;
import org.partyplan.execution.model.ExecutionSettings;
import org.partyplan.shared.CurrentUser;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing a report and handing it in. */
@Service
@Transactional
class AssignmentReport {

	private final AssignmentAccess access;

	private final AssignmentTransitions stepping;

	private final ReportDrafts drafts;

	private final EvidenceFiles files;

	private final ExecutionSettings settings;

	private final Clock clock;

	AssignmentReport(AssignmentAccess access, AssignmentTransitions stepping, ReportDrafts drafts, EvidenceFiles files,
			ExecutionSettings settings, Clock clock) {
		this.access = access;
		this.stepping = stepping;
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
		assignment.requireOpen();
		return this.drafts.save(id, form);
	}

	/** Hands it in. */
	void submit(UUID id, ReportForm form, CurrentUser me) {
		Assignment assignment = this.access.toAct(id, me);
		this.stepping.act(assignment, form.key(), () -> reported(assignment, form), me);
	}

	private AssignmentStep reported(Assignment assignment, ReportForm form) {
		assignment.requireOpen();
		LocalDate today = LocalDate.now(this.clock);
		LocalDate done = assignment.doneOn((form.doneOn() != null) ? form.doneOn() : today, today,
				this.settings.aheadDays());
		assignment.requireAnswers(form.words(), !this.files.of(assignment.id()).isEmpty(), form.amount());
		this.drafts.overwrite(assignment.id(), form);
		return new AssignmentStep(AssignmentStepKind.REPORTED, done, form.words(), form.amount(), form.key());
	}

}
