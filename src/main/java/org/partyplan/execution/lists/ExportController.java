package org.partyplan.execution.lists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.partyplan.document.Exports;
import org.partyplan.document.ListExport;
import org.partyplan.execution.AssignmentRow;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The matrix and the list, as they are filtered, to take along. */
@Controller
@RequestMapping("/assignments")
class ExportController {

	private final Matrix matrices;

	private final AssignmentList pages;

	private final AssignmentFilterOptions choices;

	private final HandedIn handedIn;

	private final Exports exports;

	private final Clock clock;

	ExportController(Matrix matrices, AssignmentList pages, AssignmentFilterOptions choices, HandedIn handedIn,
			Exports exports, Clock clock) {
		this.matrices = matrices;
		this.pages = pages;
		this.choices = choices;
		this.handedIn = handedIn;
		this.exports = exports;
		this.clock = clock;
	}

	@GetMapping("/export.xlsx")
	ResponseEntity<byte[]> matrix(RowFilter filter, @Me CurrentUser me) {
		List<UnitRef> units = units(filter, me);
		Matrix.Page matrix = this.matrices.all(filter, units, me);
		return this.exports.answer(narrowed(matrix.export(), filter, units).where("期间", matrix.choice().name()),
				() -> matrix.lines().stream());
	}

	@GetMapping("/list.xlsx")
	ResponseEntity<byte[]> list(RowFilter filter, @Me CurrentUser me) {
		LocalDate asOf = (filter.asOf() != null) ? filter.asOf() : today();
		ListExport<AssignmentRow> list = AssignmentList.EXPORT.on(asOf);
		return this.exports.answer(narrowed(list, filter, units(filter, me)).where("期间", filter.span(),
				(span) -> PeriodChoice.of(span, asOf).name()), () -> this.pages.all(filter, me));
	}

	/** With the files attached. */
	@GetMapping("/list.zip")
	void files(RowFilter filter, @Me CurrentUser me, HttpServletResponse response) throws IOException {
		HandedIn.Pack pack = this.handedIn.pack(filter, me);
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename("交来的填报" + today() + ".zip", StandardCharsets.UTF_8)
					.build()
					.toString());
		this.handedIn.write(pack, response.getOutputStream());
	}

	private static <T> ListExport<T> narrowed(ListExport<T> list, RowFilter filter, List<UnitRef> units) {
		return list
			.where("单位", filter.unit(),
					(wanted) -> units.stream()
						.filter((unit) -> unit.id().toString().equals(wanted))
						.map(UnitRef::name)
						.findFirst()
						.orElse("支部以外"))
			.where("计划", filter.plan(), (plan) -> "选定的一份")
			.where("部分", filter.section(), (section) -> section.equals("errands") ? "计划外" : "选定的一部分")
			.where("任务", filter.task(), (task) -> "选定的一项")
			.where("状态", filter.state(), ExportController::state);
	}

	private static String state(String state) {
		return switch (state) {
			case "owed" -> "欠的";
			case "late" -> "逾期";
			case "reported" -> "待审";
			case "done" -> "办结";
			case "na" -> "不适用";
			case "claimed" -> "报不适用、待审";
			case "due" -> "未到期";
			default -> "";
		};
	}

	private List<UnitRef> units(RowFilter filter, CurrentUser me) {
		int year = PeriodChoice.of(filter.span(), today()).period().end().getYear();
		return this.choices.offer(year, today(), me).units();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
