package org.partyplan.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.Exports;
import org.partyplan.document.ListExport;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Me;
import org.partyplan.shared.Role;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The papers, to be read, printed and saved. */
@Controller
@RequestMapping("/papers")
class PaperController {

	private final BranchChoice branches;

	private final Handbook.Reader handbooks;

	private final Transfers transfers;

	private final Statistics statistics;

	private final Exports exports;

	PaperController(BranchChoice branches, Handbook.Reader handbooks, Transfers transfers, Statistics statistics,
			Exports exports) {
		this.branches = branches;
		this.handbooks = handbooks;
		this.transfers = transfers;
		this.statistics = statistics;
		this.exports = exports;
	}

	@GetMapping("/handbook")
	String handbook(@RequestParam(required = false) @Nullable UUID unit,
			@RequestParam(required = false) @Nullable Integer year, @Me CurrentUser me, Model model) {
		List<UnitRef> seen = this.branches.seen(me);
		UnitRef branch = this.branches.chosen(unit, seen);
		model.addAttribute("units", seen).addAttribute("years", years()).addAttribute("chosen", branch);
		model.addAttribute("book",
				(branch == null) ? null : this.handbooks.of(branch, plain(year), this.branches.today()));
		return "papers/handbook";
	}

	@GetMapping("/transfers")
	String transfers(@RequestParam(required = false) @Nullable Integer year, @Me CurrentUser me, Model model) {
		List<Transfers.Row> rows = rows(plain(year), me);
		model.addAttribute("rows", rows).addAttribute("year", plain(year));
		model.addAttribute("years", years());
		return "papers/transfers";
	}

	@GetMapping("/transfers/export.xlsx")
	ResponseEntity<byte[]> transfers(@RequestParam(required = false) @Nullable Integer year, @Me CurrentUser me) {
		ListExport<Transfers.Row> list = Transfers.Row.EXPORT.titled("组织关系转接登记" + plain(year))
			.noted(plain(year) + "年，按日期");
		return this.exports.answer(list, () -> rows(plain(year), me).stream());
	}

	@GetMapping("/transfers/{id}/letter")
	String letter(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		model.addAttribute("row", this.transfers.letter(id, me.scope(Role.ADMITTERS), this.branches.today()));
		return "papers/letter";
	}

	@GetMapping("/statistics")
	String statistics(@RequestParam(required = false) @Nullable LocalDate asOf, @Me CurrentUser me, Model model) {
		LocalDate day = (asOf != null) ? asOf : this.branches.today();
		model.addAttribute("rows", this.statistics.on(me.scope(Role.ADMITTERS), day)).addAttribute("day", day);
		model.addAttribute("figures", Statistics.Row.FIGURES);
		return "papers/statistics";
	}

	@GetMapping("/statistics/export.xlsx")
	ResponseEntity<byte[]> statistics(@RequestParam(required = false) @Nullable LocalDate asOf, @Me CurrentUser me) {
		LocalDate day = (asOf != null) ? asOf : this.branches.today();
		ListExport<Statistics.Row> list = Statistics.Row.EXPORT.titled("党内统计" + day).noted("截至 " + Days.full(day));
		return this.exports.answer(list, () -> this.statistics.on(me.scope(Role.ADMITTERS), day).stream());
	}

	private List<Transfers.Row> rows(int year, CurrentUser me) {
		return this.transfers.of(me.scope(Role.ADMITTERS), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
	}

	private int plain(@Nullable Integer year) {
		return (year != null && years().contains(year)) ? year : this.branches.today().getYear();
	}

	/** This year and the four before it. */
	private List<Integer> years() {
		int year = this.branches.today().getYear();
		return List.of(year, year - 1, year - 2, year - 3, year - 4);
	}

}
