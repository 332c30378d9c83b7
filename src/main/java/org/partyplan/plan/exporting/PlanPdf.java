package org.partyplan.plan.exporting;

import java.util.UUID;

import org.partyplan.document.PdfPrinting;
import org.partyplan.document.WrittenFile;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Component;

/** Prints the official document; outside any transaction, for it takes seconds. */
@Component
class PlanPdf {

	private static final String MEDIA_TYPE = "application/pdf";

	private final PlanExporting exporting;

	private final PdfPrinting printing;

	PlanPdf(PlanExporting exporting, PdfPrinting printing) {
		this.exporting = exporting;
		this.printing = printing;
	}

	WrittenFile of(UUID id, CurrentUser me) {
		WrittenFile docx = this.exporting.document(id, "PDF", me);
		if (!this.printing.available()) {
			throw new RuleBroken("document.pdf.absent");
		}
		return WrittenFile.of(docx.name().replaceFirst("\\.docx$", ""), ".pdf", MEDIA_TYPE,
				this.printing.print(docx.content()));
	}

}
