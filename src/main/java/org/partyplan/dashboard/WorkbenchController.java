package org.partyplan.dashboard;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in; the administrators have pages of their own. */
@Controller
class WorkbenchController {

	private static final Role[] STAFF = { Role.OFFICE, Role.SECRETARY, Role.LEADER, Role.DISCIPLINE, Role.DEPARTMENT,
			Role.MEMBER };

	/** Whose first page is about more than themselves. */
	private static final Role[] WORKERS = { Role.OFFICE, Role.SECRETARY, Role.LEADER, Role.DISCIPLINE,
			Role.DEPARTMENT };

	private final Workbench workbench;

	WorkbenchController(Workbench workbench) {
		this.workbench = workbench;
	}

	@GetMapping("/")
	String home(Model model, @AuthenticationPrincipal CurrentUser me) {
		if (!me.is(STAFF) && me.is(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR)) {
			return me.is(Role.AUDITOR) ? "redirect:/audit" : "redirect:/admin/users";
		}
		if (!me.is(WORKERS) && me.is(Role.MEMBER)) {
			return "redirect:/me";
		}
		model.addAttribute("bench", this.workbench.of(me));
		return "dashboard/workbench";
	}

}
