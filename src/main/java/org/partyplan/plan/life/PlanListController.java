package org.partyplan.plan.life;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.PlanStatus;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PlanListController {

	private final PlanList list;

	PlanListController(PlanList list) {
		this.list = list;
	}

	@GetMapping("/plans")
	String list(@RequestParam(required = false) @Nullable Integer year,
			@RequestParam(required = false) @Nullable PlanStatus status, @RequestParam(defaultValue = "1") int page,
			@Me CurrentUser me, Model model) {
		model.addAttribute("sheet", this.list.sheet(year, status, Math.max(1, page), me));
		model.addAttribute("statuses", PlanStatus.stages());
		return "plan/list";
	}

}
