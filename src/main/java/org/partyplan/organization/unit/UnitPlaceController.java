package org.partyplan.organization.unit;

import java.util.UUID;

import jakarta.validation.Valid;
import org.partyplan.organization.model.UnitSheet;
import org.partyplan.organization.people.OfficeForms;
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

/** The office moves a unit below another, or closes it. */
@Controller
@RequestMapping("/organizations/{id}")
class UnitPlaceController {

	private final UnitKeeping units;

	private final OfficeForms choices;

	UnitPlaceController(UnitKeeping units, OfficeForms choices) {
		this.units = units;
		this.choices = choices;
	}

	@GetMapping("/move")
	String places(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		UnitSheet.Head unit = this.choices.unit(model, id, me);
		this.choices.parents(model, me);
		model.addAttribute("form", new UnitMoveForm(null, this.choices.today(), unit.version()));
		return "organization/move";
	}

	@PostMapping("/move")
	String move(@PathVariable UUID id, @Valid @ModelAttribute("form") UnitMoveForm form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.units.move(id, form, me))) {
			this.choices.unit(model, id, me);
			this.choices.parents(model, me);
			return "organization/move";
		}
		flash.addFlashAttribute("flash", "已移动，下面的单位一起移动。");
		return "redirect:/organizations/" + id;
	}

	@GetMapping("/close")
	String end(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		UnitSheet.Head unit = this.choices.unit(model, id, me);
		model.addAttribute("form", new UnitCloseForm(this.choices.today(), unit.version()));
		return "organization/close";
	}

	@PostMapping("/close")
	String close(@PathVariable UUID id, @Valid @ModelAttribute("form") UnitCloseForm form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.units.close(id, form, me))) {
			this.choices.unit(model, id, me);
			return "organization/close";
		}
		flash.addFlashAttribute("flash", "已撤销，以前的记录都保留。");
		return "redirect:/organizations";
	}

}
