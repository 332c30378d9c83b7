package org.partyplan.plan.exporting;

import org.partyplan.document.PdfPrinting;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Whether the pages of a plan can offer it as PDF: only where the machine can print one.
 */
@ControllerAdvice(basePackages = "org.partyplan.plan")
class PlanExportOffer {

	private final PdfPrinting printing;

	PlanExportOffer(PdfPrinting printing) {
		this.printing = printing;
	}

	@ModelAttribute("pdf")
	boolean pdf() {
		return this.printing.available();
	}

}
