package org.partyplan.execution.reporting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.partyplan.document.Upload;
import org.partyplan.shared.CurrentUser;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The report form as a whole: what is typed and what is attached stand or fall together.
 */
@Service
@Transactional
class ReportDesk {

	private final AssignmentReport report;

	private final AssignmentFiles files;

	ReportDesk(AssignmentReport report, AssignmentFiles files) {
		this.report = report;
		this.files = files;
	}

	Optional<Integer> keep(UUID id, ReportForm form, CurrentUser me) {
		return this.report.keep(id, form, me);
	}

	void attach(UUID id, ReportForm form, List<Upload> uploads, CurrentUser me) {
		this.report.keep(id, form, me).orElseThrow(() -> new OptimisticLockingFailureException("report of " + id));
		this.files.attach(id, uploads, me);
	}

	void remove(UUID id, UUID file, CurrentUser me) {
		this.files.remove(id, file, me);
	}

	void submit(UUID id, ReportForm form, List<Upload> uploads, CurrentUser me) {
		if (!uploads.isEmpty()) {
			this.files.attach(id, uploads, me);
		}
		this.report.submit(id, form, me);
	}

}
