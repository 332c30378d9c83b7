package org.partyplan.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.partyplan.document.Exports;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
class AuditController {

	private final AuditPage page;

	private final AuditEvents events;

	private final Exports exports;

	AuditController(AuditPage page, AuditEvents events, Exports exports) {
		this.exports = exports;
		this.page = page;
		this.events = events;
	}

	/** A date that cannot be read is marked, and filters nothing. */
	@GetMapping("/audit")
	String log(@ModelAttribute("filter") AuditPage.Filter filter, BindingResult errors, Model model) {
		List<AuditPage.Entry> found = this.page.entries(filter, this.events.named(filter.what()));
		List<AuditPage.Entry> shown = found.subList(0, Math.min(found.size(), AuditPage.SIZE));
		model.addAttribute("entries", shown);
		model.addAttribute("older", (found.size() > shown.size()) ? older(filter, shown.get(shown.size() - 1)) : null);
		return "audit/log";
	}

	/** All that the filter holds; that it left is one more entry. */
	@GetMapping("/audit/export.xlsx")
	ResponseEntity<byte[]> export(@ModelAttribute("filter") AuditPage.Filter filter, BindingResult errors) {
		ListExport<AuditPage.Entry> list = ListExport.<AuditPage.Entry>of("audit.exported", "操作日志",
				SheetColumn.of("时间", 12, AuditPage.Entry::time), SheetColumn.of("人员", 10, AuditPage.Entry::who),
				SheetColumn.of("事项", 10, (row) -> this.events.name(row.event())),
				SheetColumn.of("说明", 50, AuditPage.Entry::told), SheetColumn.of("来自", 12, AuditPage.Entry::address),
				SheetColumn.of("结果", 6, (row) -> row.succeeded() ? "成功" : "未成功"))
			.where("从", filter.from())
			.where("到", filter.to())
			.where("人员", filter.who())
			.where("事项", filter.what())
			.where("结果", filter.result());
		return this.exports.answer(list, () -> this.page.all(filter, this.events.named(filter.what())));
	}

	private static String older(AuditPage.Filter filter, AuditPage.Entry last) {
		return UriComponentsBuilder.fromPath("/audit")
			.queryParam("from", text(filter.from()))
			.queryParam("to", text(filter.to()))
			.queryParam("who", filter.text(filter.who()))
			.queryParam("what", text(filter.what()))
			.queryParam("result", text(filter.result()))
			.queryParam("about", text(filter.about()))
			.queryParam("before", last.id())
			.encode()
			.toUriString();
	}

	private static String text(@Nullable Object value) {
		return (value == null) ? "" : value.toString();
	}

}
