package org.partyplan.plan.exporting;

import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class PlanExportController {

	private final PlanExporting exporting;

	private final PlanPdf pdf;

	PlanExportController(PlanExporting exporting, PlanPdf pdf) {
		this.exporting = exporting;
		this.pdf = pdf;
	}

	@GetMapping("/plans/{id}/export.docx")
	ResponseEntity<byte[]> document(@PathVariable UUID id, @Me CurrentUser me) {
		return this.exporting.document(id, "Word", me).response();
	}

	@GetMapping("/plans/{id}/export.xlsx")
	ResponseEntity<byte[]> tasks(@PathVariable UUID id, @Me CurrentUser me) {
		return this.exporting.tasks(id, me).response();
	}

	@GetMapping("/plans/{id}/export.pdf")
	ResponseEntity<byte[]> pdf(@PathVariable UUID id, @Me CurrentUser me) {
		return this.pdf.of(id, me).response();
	}

	/** 调整说明. */
	@GetMapping("/plans/{id}/changes/{number}/export.docx")
	ResponseEntity<byte[]> amendment(@PathVariable UUID id, @PathVariable int number, @Me CurrentUser me) {
		return this.exporting.amendment(id, number, me).response();
	}

}
