package org.partyplan.activity.compliance;

import java.time.YearMonth;

import org.partyplan.shared.Cadence;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How often the organisation asks for each duty. */
@Controller
@RequestMapping("/activities/duties")
class DutyController {

	private final OwnDuties duties;

	DutyController(OwnDuties duties) {
		this.duties = duties;
	}

	@GetMapping
	String show(Model model, @Me CurrentUser me) {
		model.addAttribute("rows", this.duties.of(me))
			.addAttribute("cadences", OwnDuties.CADENCES)
			.addAttribute("month", this.duties.thisMonth());
		return "activity/duties";
	}

	@PostMapping
	String ask(@RequestParam String kind, @RequestParam Cadence cadence, @RequestParam YearMonth from,
			@Me CurrentUser me, RedirectAttributes flash) {
		OwnDuties.Row row = this.duties.ask(kind, cadence, from, me);
		flash.addFlashAttribute("flash", Days.month(from) + "起，" + row.own().name() + "按" + cadence.label() + "对照。"
				+ (row.looser() ? row.warning() : ""));
		return "redirect:/activities/duties";
	}

}
