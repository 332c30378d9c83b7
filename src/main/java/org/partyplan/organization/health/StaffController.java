package org.partyplan.organization.health;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.Scope;
import org.partyplan.organization.model.UnitSheet;
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

	private final UnitSheet sheet;

	private final Scope scope;

	StaffController(StaffCounts counts, UnitSheet sheet, Scope scope) {
		this.counts = counts;
		this.sheet = sheet;
		this.scope = scope;
	}

	@GetMapping
	String counts(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		model.addAttribute("form", new StaffForm(this.scope.today(), null, ""));
		return show(id, me, model);
	}

	@PostMapping
	String set(@PathVariable UUID id, @Valid @ModelAttribute("form") StaffForm form, Errors errors, @Me CurrentUser me,
			Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.counts.set(id, form, me))) {
			return show(id, me, model);
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

	private String show(UUID id, CurrentUser me, Model model) {
		model.addAttribute("unit", this.sheet.head(id, Scope.kept(me), this.scope.today()))
			.addAttribute("counts", this.counts.of(id));
		return "organization/staff";
	}

	/** How many people a hospital employs, as counted on a day. */
	record StaffForm(@NotNull @PastOrPresent @Nullable LocalDate countedOn,
			@NotNull @Min(1) @Max(999_999) @Nullable Integer staff, @Size(max = 100) @Nullable String source) {
	}

}
