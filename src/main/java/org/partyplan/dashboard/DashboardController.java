package org.partyplan.dashboard;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DashboardController {

	private final Dashboard dashboard;

	DashboardController(Dashboard dashboard) {
		this.dashboard = dashboard;
	}

	@GetMapping("/dashboard")
	String show(@RequestParam(required = false) @Nullable UUID plan,
			@RequestParam(required = false) @Nullable String asOf, Model model, @Me CurrentUser me) {
		AskedDay asked = AskedDay.of(asOf, this.dashboard.today());
		model.addAttribute("board", this.dashboard.find(plan, asked.day(), me).orElse(null))
			.addAttribute("problem", asked.problem());
		return "dashboard/dashboard";
	}

}
