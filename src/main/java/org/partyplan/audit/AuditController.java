package org.partyplan.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;

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

	AuditController(AuditPage page, AuditEvents events) {
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

	private static String older(AuditPage.Filter filter, AuditPage.Entry last) {
		return UriComponentsBuilder.fromPath("/audit")
			.queryParam("from", text(filter.from()))
			.queryParam("to", text(filter.to()))
			.queryParam("who", filter.text(filter.who()))
			.queryParam("what", text(filter.what()))
			.queryParam("result", text(filter.result()))
			.queryParam("before", last.id())
			.encode()
			.toUriString();
	}

	private static String text(@Nullable Object value) {
		return (value == null) ? "" : value.toString();
	}

}
