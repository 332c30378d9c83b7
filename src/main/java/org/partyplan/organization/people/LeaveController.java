package org.partyplan.organization.people;

import java.util.UUID;

import jakarta.validation.Valid;
import org.partyplan.organization.model.Leaving;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody leaves the roster: 转出, 去世, 出党. */
@Controller
@RequestMapping("/members/{id}/leave")
class LeaveController {

	private final TraitKeeping traits;

	private final OfficeForms choices;

	LeaveController(TraitKeeping traits, OfficeForms choices) {
		this.traits = traits;
		this.choices = choices;
	}

	@ModelAttribute("ways")
	Leaving[] ways() {
		return Leaving.values();
	}

	@GetMapping
	String ways(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		int version = this.choices.person(model, id, me).version();
		model.addAttribute("form", new LeaveForm(null, "", this.choices.today(), version));
		return "organization/member-leave";
	}

	@PostMapping
	String leave(@PathVariable UUID id, @Valid @ModelAttribute("form") LeaveForm form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.traits.leave(id, form, me))) {
			this.choices.person(model, id, me);
			return "organization/member-leave";
		}
		flash.addFlashAttribute("flash", "已登记，以前的记录都保留。");
		return "redirect:/members/" + id;
	}

}
