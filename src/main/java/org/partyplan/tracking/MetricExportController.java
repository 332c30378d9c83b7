package org.partyplan.tracking;

import java.util.UUID;

import org.partyplan.document.Exports;
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

	private final Exports exports;

	MetricExportController(MetricPages pages, MetricSheets sheets, Exports exports) {
		this.pages = pages;
		this.sheets = sheets;
		this.exports = exports;
	}

	@GetMapping("/export.xlsx")
	ResponseEntity<byte[]> metrics(MetricFilter filter, @Me CurrentUser me) {
		MetricsPage page = this.pages.find(filter, me);
		return this.exports.answer(page.export(), () -> page.shown().stream());
	}

	@GetMapping("/{id}/export.xlsx")
	ResponseEntity<byte[]> records(@PathVariable UUID id, MetricFilter filter, @Me CurrentUser me) {
		MetricPage page = this.sheets.find(id, filter, me);
		return this.exports.answer(page.export(), () -> this.sheets.records(page));
	}

}
