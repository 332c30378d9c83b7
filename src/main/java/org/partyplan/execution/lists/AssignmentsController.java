package org.partyplan.execution.lists;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A unit's own list, the matrix of those above, and the list behind every number. */
@Controller
@RequestMapping("/assignments")
class AssignmentsController {

	private final MonthList lists;

	private final Matrix matrices;

	private final AssignmentList pages;

	private final AssignmentFilterOptions choices;

	private final Clock clock;

	AssignmentsController(MonthList lists, Matrix matrices, AssignmentList pages, AssignmentFilterOptions choices,
			Clock clock) {
		this.lists = lists;
		this.matrices = matrices;
		this.pages = pages;
		this.choices = choices;
		this.clock = clock;
	}

	@GetMapping
	String index(RowFilter filter, @RequestParam(required = false) @Nullable String view, Model model,
			@Me CurrentUser me) {
		boolean oversees = me.is(Role.OVERSEERS);
		return (oversees && !"mine".equals(view)) ? matrix(filter, model, me) : mine(filter, model, me);
	}

	@GetMapping("/list")
	String list(RowFilter filter, Model model, @Me CurrentUser me) {
		AssignmentList.Page page = this.pages.find(filter, me);
		model.addAttribute("list", page)
			.addAttribute("offer", this.choices.offer(page.asOf().getYear(), page.today(), me));
		return "execution/list";
	}

	private String matrix(RowFilter filter, Model model, CurrentUser me) {
		LocalDate day = PeriodChoice.of(filter.span(), today()).period().end();
		AssignmentFilterOptions.Offer offer = this.choices.offer(day.getYear(), today(), me);
		model.addAttribute("matrix", this.matrices.find(filter, offer.units(), me)).addAttribute("offer", offer);
		return "execution/matrix";
	}

	private String mine(RowFilter filter, Model model, CurrentUser me) {
		model.addAttribute("list", this.lists.find(filter.unit(), filter.month(), me).orElse(null))
			.addAttribute("own", me.is(Role.OVERSEERS));
		return "execution/month";
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
