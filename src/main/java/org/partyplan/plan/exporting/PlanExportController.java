package org.partyplan.plan.exporting;

import java.util.UUID;

import org.partyplan.document.PdfPrinting;
import org.partyplan.document.WrittenFile;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.RuleBroken;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class PlanExportController {

	private final PlanExporting exporting;

	private final PdfPrinting printing;

	PlanExportController(PlanExporting exporting, PdfPrinting printing) {
		this.exporting = exporting;
		this.printing = printing;
	}

	@GetMapping("/plans/{id}/export.docx")
	ResponseEntity<byte[]> document(@PathVariable UUID id, @Me CurrentUser me) {
		return this.exporting.document(id, "Word", me).response();
	}

	@GetMapping("/plans/{id}/export.xlsx")
	ResponseEntity<byte[]> tasks(@PathVariable UUID id, @Me CurrentUser me) {
		return this.exporting.tasks(id, me).response();
	}

	/** The document printed; outside any transaction, for it takes seconds. */
	@GetMapping("/plans/{id}/export.pdf")
	ResponseEntity<byte[]> pdf(@PathVariable UUID id, @Me CurrentUser me) {
		WrittenFile docx = this.exporting.document(id, "PDF", me);
		if (!this.printing.available()) {
			throw new RuleBroken("document.pdf.absent");
		}
		return WrittenFile
			.of(docx.name().replaceFirst("\\.docx$", ""), ".pdf", MediaType.APPLICATION_PDF_VALUE,
					this.printing.print(docx.content()))
			.response();
	}

	/** 调整说明. */
	@GetMapping("/plans/{id}/changes/{number}/export.docx")
	ResponseEntity<byte[]> amendment(@PathVariable UUID id, @PathVariable int number, @Me CurrentUser me) {
		return this.exporting.amendment(id, number, me).response();
	}

}
