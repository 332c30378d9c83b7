package org.partyplan.audit;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What proves the log. */
@Controller
@RequestMapping("/audit/chain")
class ChainController {

	private final ChainPage page;

	private final ChainChecking checking;

	private final LogCheck check;

	ChainController(ChainPage page, ChainChecking checking, LogCheck check) {
		this.page = page;
		this.checking = checking;
		this.check = check;
	}

	@GetMapping
	String chain(Model model) {
		model.addAttribute("standing", this.page.standing());
		model.addAttribute("targets", this.page.targets());
		model.addAttribute("checks", this.page.checks());
		model.addAttribute("detached", this.check.all());
		model.addAttribute("keepDays", this.page.keepDays());
		return "audit/chain";
	}

	@PostMapping
	String check(RedirectAttributes flash) {
		LogFinding found = this.checking.check();
		flash.addFlashAttribute("flash", found.sound() ? found.words() : "查出问题：" + found.words());
		return "redirect:/audit/chain";
	}

}
