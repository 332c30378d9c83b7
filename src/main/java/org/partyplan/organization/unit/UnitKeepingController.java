package org.partyplan.organization.unit;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office founds a unit and corrects its names. */
@Controller
@RequestMapping("/organizations")
class UnitKeepingController {

	private final UnitKeeping units;

	private final OfficeForms choices;

	UnitKeepingController(UnitKeeping units, OfficeForms choices) {
		this.units = units;
		this.choices = choices;
	}

	@GetMapping("/new")
	String blank(@RequestParam @Nullable UUID parent, @Me CurrentUser me, Model model) {
		model.addAttribute("form", UnitForm.below(parent, this.choices.today()));
		this.choices.parents(model, me);
		return "organization/new";
	}

	@PostMapping
	String found(@Valid @ModelAttribute("form") UnitForm form, Errors errors, @Me CurrentUser me, Model model,
			RedirectAttributes flash) {
		Optional<UUID> founded = Attempt.of(errors, () -> this.units.found(form, me));
		if (founded.isEmpty()) {
			this.choices.parents(model, me);
			return "organization/new";
		}
		flash.addFlashAttribute("flash", "已成立" + form.name().strip() + "。");
		return "redirect:/organizations/" + founded.get();
	}

	@GetMapping("/{id}/rename")
	String names(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		UnitSheet.Head unit = this.choices.unit(model, id, me);
		model.addAttribute("form", new UnitNameForm(unit.name(), unit.shortName(), unit.version()));
		return "organization/rename";
	}

	@PostMapping("/{id}/rename")
	String rename(@PathVariable UUID id, @Valid @ModelAttribute("form") UnitNameForm form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.units.rename(id, form, me))) {
			this.choices.unit(model, id, me);
			return "organization/rename";
		}
		flash.addFlashAttribute("flash", "已改名。");
		return "redirect:/organizations/" + id;
	}

}
