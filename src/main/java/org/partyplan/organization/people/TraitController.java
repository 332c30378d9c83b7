package org.partyplan.organization.people;

import java.util.UUID;

import jakarta.validation.Valid;
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

/** Marks of a person, and times left out of 应到. */
@Controller
@RequestMapping("/members/{id}")
class TraitController {

	private final TraitKeeping traits;

	private final OfficeForms choices;

	TraitController(TraitKeeping traits, OfficeForms choices) {
		this.traits = traits;
		this.choices = choices;
	}

	@GetMapping("/marks")
	String marks(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		int version = show(id, me, model);
		model.addAttribute("form", new MarkForm("", this.choices.today(), version));
		return "organization/member-mark";
	}

	@PostMapping("/marks")
	String mark(@PathVariable UUID id, @Valid @ModelAttribute("form") MarkForm form, Errors errors, @Me CurrentUser me,
			Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.traits.mark(id, form, me))) {
			show(id, me, model);
			return "organization/member-mark";
		}
		flash.addFlashAttribute("flash", "已标为" + form.mark() + "。");
		return "redirect:/members/" + id;
	}

	@GetMapping("/exemptions")
	String exemptions(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		int version = show(id, me, model);
		model.addAttribute("form", new ExemptionForm(null, "", this.choices.today(), null, version));
		return "organization/member-exemption";
	}

	@PostMapping("/exemptions")
	String exempt(@PathVariable UUID id, @Valid @ModelAttribute("form") ExemptionForm form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.traits.exempt(id, form, me))) {
			show(id, me, model);
			return "organization/member-exemption";
		}
		flash.addFlashAttribute("flash", "这段时间的会议不把这个人计入应到。");
		return "redirect:/members/" + id;
	}

	@PostMapping("/marks/{row}/end")
	String endMark(@PathVariable UUID id, @PathVariable UUID row, @Me CurrentUser me, RedirectAttributes flash) {
		this.traits.end(MarksAndExemptions.Trait.MARK, id, row, me);
		flash.addFlashAttribute("flash", "标记到昨天为止，以前的保留。");
		return "redirect:/members/" + id;
	}

	@PostMapping("/exemptions/{row}/end")
	String endExemption(@PathVariable UUID id, @PathVariable UUID row, @Me CurrentUser me, RedirectAttributes flash) {
		this.traits.end(MarksAndExemptions.Trait.EXEMPTION, id, row, me);
		flash.addFlashAttribute("flash", "从今天起重新计入应到。");
		return "redirect:/members/" + id;
	}

	private int show(UUID id, CurrentUser me, Model model) {
		this.choices.traits(model);
		return this.choices.person(model, id, me).version();
	}

}
