package org.partyplan.execution.lists;

import java.time.Clock;
import java.time.LocalDate;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The matrix and the list, as they are filtered, to take along. */
@Controller
@RequestMapping("/assignments")
class ExportController {

	private final AssignmentExport export;

	private final AssignmentFilterOptions choices;

	private final Clock clock;

	ExportController(AssignmentExport export, AssignmentFilterOptions choices, Clock clock) {
		this.export = export;
		this.choices = choices;
		this.clock = clock;
	}

	@GetMapping("/export.xlsx")
	ResponseEntity<byte[]> matrix(RowFilter filter, @Me CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		int year = PeriodChoice.of(filter.span(), today).period().end().getYear();
		return this.export.matrix(filter, this.choices.offer(year, today, me).units(), me).response();
	}

	@GetMapping("/list.xlsx")
	ResponseEntity<byte[]> list(RowFilter filter, @Me CurrentUser me) {
		return this.export.list(filter, me, LocalDate.now(this.clock)).response();
	}

}
