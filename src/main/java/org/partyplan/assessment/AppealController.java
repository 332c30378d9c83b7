package org.partyplan.assessment;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Appeals, and the office's answers. */
@Controller
@RequestMapping("/points/appeals")
class AppealController {

	private final AppealList list;

	private final Appealing appealing;

	AppealController(AppealList list, Appealing appealing) {
		this.list = list;
		this.appealing = appealing;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "1") int page, @Me CurrentUser me, Model model) {
		model.addAttribute("form", new Appealing.Answer(null, "", null, null));
		return shown(page, null, me, model);
	}

	@PostMapping("/{id}/answer")
	String answer(@PathVariable UUID id, @Valid @ModelAttribute("form") Appealing.Answer form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.appealing.answer(id, form, me))) {
			return shown(1, id, me, model);
		}
		flash.addFlashAttribute("flash", "已答复，本人看得到。");
		return "redirect:/points/appeals";
	}

	private String shown(int page, @Nullable UUID tried, CurrentUser me, Model model) {
		model.addAttribute("paged", this.list.page(Math.max(1, page), me)).addAttribute("tried", tried);
		return "assessment/appeals";
	}

}
