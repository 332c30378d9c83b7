package org.partyplan.plan.exporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

import org.partyplan.document.ListExport;
import org.partyplan.document.WrittenFile;
import org.partyplan.plan.amending.PlanVersions;
import org.partyplan.plan.model.PlanAccess;
import org.partyplan.plan.model.PlanSheetText;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a plan out for those who may read it, and notes that it left the system. */
@Service
@Transactional
class PlanExporting {

	private final PlanAccess heads;

	private final PlanSheetText text;

	private final PlanExportTasks tasks;

	private final PlanExportMetrics metrics;

	private final PlanVersions versions;

	private final ApplicationEventPublisher events;

	PlanExporting(PlanAccess heads, PlanSheetText text, PlanExportTasks tasks, PlanExportMetrics metrics,
			PlanVersions versions, ApplicationEventPublisher events) {
		this.heads = heads;
		this.text = text;
		this.tasks = tasks;
		this.metrics = metrics;
		this.versions = versions;
		this.events = events;
	}

	/**
	 * The official document.
	 * @param as what it is exported as, for the log
	 */
	WrittenFile document(UUID id, String as, CurrentUser me) {
		PlanAccess.Head head = head(id, as, me);
		List<PlanExportLine> lines = this.text.lines(id).stream().map(PlanExportLine::of).toList();
		return WrittenFile.of(name(head), ".docx", WrittenFile.DOCX,
				bytes((out) -> PlanExportDocument.write(head, lines, out)));
	}

	/** 任务分解表, with the metrics on a second sheet. */
	WrittenFile tasks(UUID id, CurrentUser me) {
		PlanAccess.Head head = head(id, "任务分解表", me);
		return WrittenFile.of(name(head) + "任务分解表", ".xlsx", WrittenFile.XLSX, bytes((out) -> ListExport.write(out,
				List.of(PlanExportTasks.sheet(head).with(this.tasks.of(id).stream()), this.metrics.of(id, head)))));
	}

	/** 调整说明, for an amendment in force. */
	WrittenFile amendment(UUID id, int number, CurrentUser me) {
		PlanAccess.Head head = head(id, "第" + number + "号调整说明", me);
		PlanVersions.Version amendment = this.versions.of(id)
			.stream()
			.filter((version) -> version.number() == number)
			.findFirst()
			.orElseThrow(() -> new NotFound("amendment " + number + " of plan " + id));
		return WrittenFile.of(PlanExportAmendment.title(head, number), ".docx", WrittenFile.DOCX,
				bytes((out) -> PlanExportAmendment.write(head, amendment, out)));
	}

	private PlanAccess.Head head(UUID id, String as, CurrentUser me) {
		PlanAccess.Head head = this.heads.head(id, me);
		this.events.publishEvent(new AuditFact("plan.exported", "plan", id, "导出“" + head.title() + "”（" + as + "）"));
		return head;
	}

	/** What is not issued yet says so in the file's name. */
	private static String name(PlanAccess.Head head) {
		return head.title() + (head.issued() ? "" : "（" + head.status().label() + "）");
	}

	private static byte[] bytes(Writing writing) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			writing.to(out);
			return out.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private interface Writing {

		void to(OutputStream out) throws IOException;

	}

}
