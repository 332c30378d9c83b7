package org.partyplan.organization.people;

import java.util.UUID;

import jakarta.validation.Valid;
import org.partyplan.organization.model.Scope;
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

/**
 * What is kept about a person; the identity and phone numbers by a click that is logged.
 */
@Controller
@RequestMapping("/members/{id}")
class PersonController {

	private final PersonKeeping people;

	private final PersonRows rows;

	private final MemberSheet sheet;

	private final OfficeForms choices;

	PersonController(PersonKeeping people, PersonRows rows, MemberSheet sheet, OfficeForms choices) {
		this.people = people;
		this.rows = rows;
		this.sheet = sheet;
		this.choices = choices;
	}

	@GetMapping("/edit")
	String facts(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		this.choices.person(model, id, me);
		this.choices.facts(model, id);
		model.addAttribute("form", PersonForm.of(this.rows.facts(id, this.choices.today())));
		return "organization/person-edit";
	}

	@PostMapping("/edit")
	String edit(@PathVariable UUID id, @Valid @ModelAttribute("form") PersonForm form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.people.edit(id, form, me))) {
			this.choices.person(model, id, me);
			this.choices.facts(model, id);
			return "organization/person-edit";
		}
		flash.addFlashAttribute("flash", "已保存。");
		return "redirect:/members/" + id;
	}

	/** Shown once and not kept in the session: nothing is redirected. */
	@PostMapping("/reveal")
	String reveal(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		model.addAttribute("numbers", this.people.reveal(id, me));
		model.addAttribute("person", this.sheet.head(id, Scope.seenBy(me), this.choices.today()));
		model.addAttribute("facts", this.rows.facts(id, this.choices.today()))
			.addAttribute("history", this.sheet.history(id));
		return "organization/member";
	}

}
