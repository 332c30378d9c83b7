package org.partyplan.plan.importing;

import java.util.UUID;

import org.partyplan.measure.Measures;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows what was remembered from corrections, and forgets it when told. */
@Controller
class ImportCorrectionController {

	private final ImportCorrections corrections;

	private final Measures measures;

	ImportCorrectionController(ImportCorrections corrections, Measures measures) {
		this.corrections = corrections;
		this.measures = measures;
	}

	@GetMapping("/plans/read/corrections")
	String corrections(@RequestParam(defaultValue = "1") int page, @Me CurrentUser me, Model model) {
		model.addAttribute("corrections", this.corrections.all(me, page, this.measures.vocabulary()));
		return "plan/read-corrections";
	}

	@PostMapping("/plans/read/corrections/{id}/withdraw")
	String withdraw(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes redirect) {
		this.corrections.withdraw(id, me);
		redirect.addFlashAttribute("flash", "已撤回，下一份计划不再这样认；已经存下的计划不变。");
		return "redirect:/plans/read/corrections";
	}

}
