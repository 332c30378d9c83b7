package org.partyplan.organization.people;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;
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

/** The office adds a person and transfers one to another branch. */
@Controller
@RequestMapping("/members")
class MemberKeepingController {

	private final MemberKeeping members;

	private final OfficeForms choices;

	MemberKeepingController(MemberKeeping members, OfficeForms choices) {
		this.members = members;
		this.choices = choices;
	}

	@ModelAttribute("categories")
	Category[] categories() {
		return Category.values();
	}

	@GetMapping("/new")
	String blank(@RequestParam @Nullable UUID unit, @Me CurrentUser me, Model model) {
		this.choices.homes(model, me);
		model.addAttribute("form", new MemberForm("", unit, Category.FULL, this.choices.today(), ""));
		return "organization/member-new";
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") MemberForm form, Errors errors, @Me CurrentUser me, Model model,
			RedirectAttributes flash) {
		Optional<UUID> added = Attempt.of(errors, () -> this.members.add(form, me));
		if (added.isEmpty()) {
			this.choices.homes(model, me);
			return "organization/member-new";
		}
		flash.addFlashAttribute("flash", "已登记" + form.name().strip() + "。");
		return "redirect:/members/" + added.get();
	}

	@GetMapping("/{id}/transfer")
	String homes(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		MemberSheet.Head person = this.choices.person(model, id, me);
		this.choices.homes(model, me);
		model.addAttribute("form", new TransferForm(null, this.choices.today(), person.version()));
		return "organization/member-transfer";
	}

	@PostMapping("/{id}/transfer")
	String transfer(@PathVariable UUID id, @Valid @ModelAttribute("form") TransferForm form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.members.transfer(id, form, me))) {
			this.choices.person(model, id, me);
			this.choices.homes(model, me);
			return "organization/member-transfer";
		}
		flash.addFlashAttribute("flash", "已转移，原支部的经历保留。");
		return "redirect:/members/" + id;
	}

}
