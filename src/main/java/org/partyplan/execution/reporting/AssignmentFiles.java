package org.partyplan.execution.reporting;

import java.util.List;
import java.util.UUID;

import org.partyplan.document.Files;
import org.partyplan.document.StoredFile;
import org.partyplan.document.Upload;
import org.partyplan.execution.model.AdHocTaskFiles;
import org.partyplan.execution.model.Assignment;
import org.partyplan.execution.model.AssignmentAccess;
import org.partyplan.execution.model.EvidenceFiles;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attaching files to a report, and reading them again. */
@Service
@Transactional
class AssignmentFiles {

	private static final int MOST = 10;

	private final AssignmentAccess access;

	private final EvidenceFiles evidence;

	private final AdHocTaskFiles papers;

	private final Files files;

	private final ApplicationEventPublisher events;

	AssignmentFiles(AssignmentAccess access, EvidenceFiles evidence, AdHocTaskFiles papers, Files files,
			ApplicationEventPublisher events) {
		this.access = access;
		this.evidence = evidence;
		this.papers = papers;
		this.files = files;
		this.events = events;
	}

	/** All of them or none. */
	void attach(UUID id, List<Upload> uploads, CurrentUser me) {
		Assignment assignment = open(id, me);
		for (Upload upload : uploads) {
			requireRoom(this.evidence.of(id), upload);
			this.evidence.add(id, this.files.store(upload.name(), upload.mediaType(), upload.content()));
			log("assignment.file.added", assignment, "给" + assignment.name() + "传了“" + upload.name() + "”");
		}
	}

	/** Only while the report has not been handed in. */
	void remove(UUID id, UUID file, CurrentUser me) {
		Assignment assignment = open(id, me);
		String name = described(id, file).name();
		this.evidence.remove(id, file);
		log("assignment.file.removed", assignment, "从" + assignment.name() + "删了“" + name + "”");
	}

	/** For those who may see the assignment. */
	@Transactional(readOnly = true)
	StoredFile readable(UUID id, UUID file, CurrentUser me) {
		this.access.reach(id, me);
		return described(id, file);
	}

	/** A paper of the notice it comes from, for those who may see the assignment. */
	@Transactional(readOnly = true)
	StoredFile paper(UUID id, UUID file, CurrentUser me) {
		this.access.reach(id, me);
		UUID notice = this.access.found(id).source().id();
		return this.papers.described(notice, file);
	}

	private StoredFile described(UUID id, UUID file) {
		if (!this.evidence.has(id, file)) {
			throw new NotFound("file " + file);
		}
		return this.files.describe(file);
	}

	private Assignment open(UUID id, CurrentUser me) {
		Assignment assignment = this.access.toAct(id, me);
		assignment.requireOpen();
		return assignment;
	}

	private static void requireRoom(List<StoredFile> present, Upload upload) {
		if (present.size() >= MOST) {
			throw new RuleBroken("execution.files.tooMany", MOST).at("files");
		}
		present.stream().filter((file) -> file.sha256().equals(upload.sha256())).findAny().ifPresent((same) -> {
			throw new RuleBroken("execution.files.twice", upload.name(), same.name()).at("files");
		});
	}

	private void log(String event, Assignment assignment, String detail) {
		this.events.publishEvent(new AuditFact(event, "assignment", assignment.id(), detail));
	}

}
