package org.partyplan.execution.lists;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.model.Words;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/assignments/remind")
class ReminderController {

	private final Reminders reminders;

	ReminderController(Reminders reminders) {
		this.reminders = reminders;
	}

	@GetMapping
	String preview(RowFilter filter, Model model, @Me CurrentUser me) {
		model.addAttribute("reach", this.reminders.reach(filter, me));
		return "execution/remind";
	}

	@PostMapping
	String remind(RowFilter filter, @RequestParam(required = false) @Nullable String words, @Me CurrentUser me,
			RedirectAttributes flash) {
		int units = this.reminders.remind(filter, Words.orNull(words), me);
		flash.addFlashAttribute("flash", (units > 0) ? "已催办 " + units + " 个单位，记在每一项的经过里。" : "今天已经催过，没有重复发。");
		return "redirect:" + filter.address("/assignments");
	}

}
