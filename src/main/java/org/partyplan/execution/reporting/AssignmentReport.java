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
import org.partyplan.shared.RuleBroken;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing a report and handing it in. */
@Service
@Transactional
class AssignmentReport {

	private static final String SAVE = """
			insert into execution_report as r (assignment_id, body, amount, done_on, version)
			values (:id, :body, :amount, :doneOn, 1)
			on conflict (assignment_id) do update set body = :body, amount = :amount, done_on = :doneOn,
			  version = r.version + 1
			where r.version = :version or :over returning version
			""";

	private final AssignmentAccess access;

	private final AssignmentTransitions stepping;

	private final JdbcClient jdbc;

	private final EvidenceFiles files;

	private final AssignmentFiles attachments;

	private final ExecutionSettings settings;

	private final Clock clock;

	AssignmentReport(AssignmentAccess access, AssignmentTransitions stepping, JdbcClient jdbc, EvidenceFiles files,
			AssignmentFiles attachments, ExecutionSettings settings, Clock clock) {
		this.access = access;
		this.stepping = stepping;
		this.jdbc = jdbc;
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
		Assignment assignment = this.access.toReport(id, me);
		assignment.requireOpen();
		return save(id, form, false);
	}

	/** What is typed and what is attached stand or fall together. */
	void attach(UUID id, ReportForm form, List<Upload> uploads, CurrentUser me) {
		keep(id, form, me).orElseThrow(() -> new OptimisticLockingFailureException("report of " + id));
		this.attachments.attach(id, uploads, me);
	}

	/** Hands it in. */
	void submit(UUID id, ReportForm form, List<Upload> uploads, CurrentUser me) {
		Assignment assignment = this.access.toReport(id, me);
		if (!uploads.isEmpty()) {
			this.attachments.attach(id, uploads, me);
		}
		this.stepping.act(assignment, form.key(), () -> reported(assignment, form), me);
	}

	private AssignmentStep reported(Assignment assignment, ReportForm form) {
		assignment.requireOpen();
		LocalDate today = LocalDate.now(this.clock);
		LocalDate done = (form.doneOn() != null) ? form.doneOn() : today;
		boolean shown = !this.files.of(assignment.id()).isEmpty();
		RuleBroken.checkAll(() -> assignment.doneOn(done, today, this.settings.aheadDays()),
				() -> assignment.requireAnswers(form.words(), shown, form.amount()));
		save(assignment.id(), form, true);
		return new AssignmentStep(AssignmentStepKind.REPORTED, done, form.words(), form.amount(), form.key());
	}

	/** Over the version it was begun from, or whatever was saved meanwhile. */
	private Optional<Integer> save(UUID assignment, ReportForm form, boolean over) {
		return this.jdbc.sql(SAVE)
			.param("id", assignment)
			.param("body", form.words())
			.param("amount", form.amount())
			.param("doneOn", form.doneOn())
			.param("version", (form.version() != null) ? form.version() : 0)
			.param("over", over)
			.query(Integer.class)
			.optional();
	}

}
