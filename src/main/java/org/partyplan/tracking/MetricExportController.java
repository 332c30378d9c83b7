package org.partyplan.tracking;

import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the list and the page of a metric show, as .xlsx. */
@Controller
@RequestMapping("/metrics")
class MetricExportController {

	private final MetricPages pages;

	private final MetricSheets sheets;

	private final MetricExport export;

	MetricExportController(MetricPages pages, MetricSheets sheets, MetricExport export) {
		this.pages = pages;
		this.sheets = sheets;
		this.export = export;
	}

	@GetMapping("/export.xlsx")
	ResponseEntity<byte[]> metrics(MetricFilter filter, @Me CurrentUser me) {
		return this.export.metrics(this.pages.find(filter, me)).response();
	}

	@GetMapping("/{id}/export.xlsx")
	ResponseEntity<byte[]> records(@PathVariable UUID id, MetricFilter filter, @Me CurrentUser me) {
		return this.export.records(this.sheets.whole(id, filter, me)).response();
	}

}
