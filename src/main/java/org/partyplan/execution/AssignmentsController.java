package org.partyplan.execution;

import java.time.YearMonth;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.CurrentUser;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The units' own lists. */
@Controller
class AssignmentsController {

	private final MonthLists lists;

	AssignmentsController(MonthLists lists) {
		this.lists = lists;
	}

	@GetMapping("/assignments")
	String list(@RequestParam(required = false) @Nullable UUID unit,
			@RequestParam(required = false) @Nullable YearMonth month, Model model,
			@AuthenticationPrincipal CurrentUser me) {
		model.addAttribute("list", this.lists.find(unit, month, me).orElse(null)).addAttribute("own", false);
		return "execution/month";
	}

}
