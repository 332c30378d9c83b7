package org.partyplan.plan.amending;

import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was issued beside what holds today. */
@Controller
class PlanChangesController {

	private final PlanChanges changes;

	PlanChangesController(PlanChanges changes) {
		this.changes = changes;
	}

	@GetMapping("/plans/{id}/changes")
	String changes(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		model.addAttribute("page", this.changes.of(id, me));
		return "plan/changes";
	}

	@GetMapping("/plans/{id}/versions")
	String versions(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		model.addAttribute("page", this.changes.of(id, me));
		return "plan/versions";
	}

}
