package org.partyplan.organization.health;

import java.time.Clock;
import java.time.LocalDate;
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

/** 职工总数, which the share of 党务干部 is taken of. */
@Controller
@RequestMapping("/organizations/{id}/staff")
class StaffController {

	private final StaffCounts counts;

	private final OfficeForms choices;

	private final Clock clock;

	StaffController(StaffCounts counts, OfficeForms choices, Clock clock) {
		this.counts = counts;
		this.choices = choices;
		this.clock = clock;
	}

	@GetMapping
	String counts(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		show(id, me, model);
		model.addAttribute("form", new StaffForm(LocalDate.now(this.clock), null, ""));
		return "organization/staff";
	}

	@PostMapping
	String set(@PathVariable UUID id, @Valid @ModelAttribute("form") StaffForm form, Errors errors, @Me CurrentUser me,
			Model model, RedirectAttributes flash) {
		UnitSheet.Head unit = show(id, me, model);
		if (Attempt.fails(errors, () -> this.counts.set(unit, form, me))) {
			return "organization/staff";
		}
		flash.addFlashAttribute("flash", "职工总数已登记，党务干部占比随着变。");
		return "redirect:/organizations/" + id + "/staff";
	}

	@PostMapping("/{count}/delete")
	String delete(@PathVariable UUID id, @PathVariable UUID count, @Me CurrentUser me, RedirectAttributes flash) {
		this.counts.delete(id, count, me);
		flash.addFlashAttribute("flash", "已删除。");
		return "redirect:/organizations/" + id + "/staff";
	}

	private UnitSheet.Head show(UUID id, CurrentUser me, Model model) {
		UnitSheet.Head unit = this.choices.unit(model, id, me);
		model.addAttribute("counts", this.counts.of(id));
		return unit;
	}

}
