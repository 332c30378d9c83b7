package org.partyplan.dashboard;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page after signing in; the administrators have pages of their own. */
@Controller
class WorkbenchController {

	private final Workbench workbench;

	private final Dashboard dashboard;

	WorkbenchController(Workbench workbench, Dashboard dashboard) {
		this.workbench = workbench;
		this.dashboard = dashboard;
	}

	@GetMapping("/")
	String home(@RequestParam(defaultValue = "") String month, Model model, @Me CurrentUser me) {
		if (!me.is(Role.STAFF) && me.is(Role.ADMINISTRATORS)) {
			return me.is(Role.AUDITOR) ? "redirect:/audit" : "redirect:/admin/users";
		}
		if (!me.is(Role.READERS) && me.is(Role.MEMBER)) {
			return "redirect:/me";
		}
		if (me.is(Role.WATCHERS) && !me.is(Role.KEEPERS)) {
			return year(model, me);
		}
		model.addAttribute("bench", this.workbench.of(me, month.equals("next")));
		return me.is(Role.OVERSEERS) ? "dashboard/workbench" : "dashboard/month";
	}

	/** What to do after this, for the line that says something was saved. */
	@GetMapping("/next")
	String next(Model model, @Me CurrentUser me) {
		model.addAttribute("first", this.workbench.month(me, false).first());
		return "dashboard/agenda :: next";
	}

	/** The first page of who only watches is the year. */
	private String year(Model model, CurrentUser me) {
		model.addAttribute("board", this.dashboard.find(null, null, me).orElse(null));
		return "dashboard/dashboard";
	}

}
