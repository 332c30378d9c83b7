package org.partyplan.dashboard;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in; the administrators have pages of their own. */
@Controller
class WorkbenchController {

	private final Workbench workbench;

	WorkbenchController(Workbench workbench) {
		this.workbench = workbench;
	}

	@GetMapping("/")
	String home(Model model, @Me CurrentUser me) {
		if (!me.is(Role.STAFF) && me.is(Role.ADMINISTRATORS)) {
			return me.is(Role.AUDITOR) ? "redirect:/audit" : "redirect:/admin/users";
		}
		if (!me.is(Role.READERS) && me.is(Role.MEMBER)) {
			return "redirect:/me";
		}
		model.addAttribute("bench", this.workbench.of(me));
		return "dashboard/workbench";
	}

}
