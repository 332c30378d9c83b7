package org.partyplan.execution.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.partyplan.document.Upload;
import org.partyplan.execution.AssignmentStepKind;
import org.partyplan.execution.model.Assignment;
import org.partyplan.execution.model.AssignmentAccess;
import org.partyplan.execution.model.AssignmentStep;
import org.partyplan.execution.model.AssignmentTransitions;
import org.partyplan.execution.model.EvidenceFiles;
import org.partyplan.execution.model.ExecutionSettings;
import org.partyplan.shared.CurrentUser;

import org.springframework.dao.OptimisticLockingFailureException;
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

	private final AssignmentFiles attachments;

	private final ExecutionSettings settings;

	private final Clock clock;

	AssignmentReport(AssignmentAccess access, AssignmentTransitions stepping, ReportDrafts drafts, EvidenceFiles files,
			AssignmentFiles attachments, ExecutionSettings settings, Clock clock) {
		this.access = access;
		this.stepping = stepping;
		this.drafts = drafts;
		this.files = files;
		this.attachments = attachments;
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

	/** What is typed and what is attached stand or fall together. */
	void attach(UUID id, ReportForm form, List<Upload> uploads, CurrentUser me) {
		keep(id, form, me).orElseThrow(() -> new OptimisticLockingFailureException("report of " + id));
		this.attachments.attach(id, uploads, me);
	}

	/** Hands it in. */
	void submit(UUID id, ReportForm form, List<Upload> uploads, CurrentUser me) {
		if (!uploads.isEmpty()) {
			this.attachments.attach(id, uploads, me);
		}
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
