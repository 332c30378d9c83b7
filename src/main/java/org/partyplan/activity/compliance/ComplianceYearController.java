package org.partyplan.activity.compliance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.Exports;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.Role;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A year's records held against the regulation, to look at and to take along. */
@Controller
@RequestMapping("/activities/compliance/year")
class ComplianceYearController {

	private final Duties duties;

	private final Exports exports;

	private final Clock clock;

	ComplianceYearController(Duties duties, Exports exports, Clock clock) {
		this.duties = duties;
		this.exports = exports;
		this.clock = clock;
	}

	@GetMapping
	String show(@RequestParam(required = false) @Nullable Integer year, @RequestParam(defaultValue = "1") int page,
			Model model, @Me CurrentUser me) {
		model.addAttribute("page", of(year, page, me));
		return "activity/compliance-year";
	}

	@GetMapping("/export.xlsx")
	ResponseEntity<byte[]> export(@RequestParam(required = false) @Nullable Integer year, @Me CurrentUser me) {
		ComplianceYear page = of(year, 1, me);
		return this.exports.answer(page.export(), () -> page.rows().stream());
	}

	private ComplianceYear of(@Nullable Integer year, int page, CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		int shown = (year == null) ? today.getYear() : Math.min(Math.max(year, 2000), today.getYear());
		List<LocalDate> months = IntStream.rangeClosed(1, 12)
			.mapToObj((month) -> LocalDate.of(shown, month, 1))
			.filter((month) -> !month.isAfter(today))
			.toList();
		return new ComplianceYear(shown, today, this.duties.cells(me.scope(Role.READERS), months, today),
				me.is(Role.PARTY_KEEPERS), page);
	}

}
