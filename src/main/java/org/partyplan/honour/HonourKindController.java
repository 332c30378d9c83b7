package org.partyplan.honour;

import java.util.UUID;

import jakarta.validation.Valid;
import org.partyplan.shared.Attempt;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The kinds of honour. */
@Controller
@RequestMapping("/honours/kinds")
class HonourKindController {

	private final AwardKinds kinds;

	HonourKindController(AwardKinds kinds) {
		this.kinds = kinds;
	}

	@GetMapping
	String list(Model model) {
		return shown(model.addAttribute("form", AwardKinds.Form.blank()));
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") AwardKinds.Form form, Errors errors, Model model,
			RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.kinds.add(form))) {
			return shown(model);
		}
		flash.addFlashAttribute("flash", "已增加，现在可以申报。");
		return "redirect:/honours/kinds";
	}

	@PostMapping("/{id}/withdraw")
	String withdraw(@PathVariable UUID id, RedirectAttributes flash) {
		this.kinds.withdraw(id);
		flash.addFlashAttribute("flash", "已停用，不再接受申报；在评的照常评完。要恢复，用同一个名称再增加一次。");
		return "redirect:/honours/kinds";
	}

	private String shown(Model model) {
		model.addAttribute("kinds", this.kinds.all())
			.addAttribute("levels", Level.values())
			.addAttribute("whose", AwardKind.Whose.values());
		return "honour/kinds";
	}

}
