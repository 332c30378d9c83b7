package org.partyplan.organization.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;
import org.partyplan.organization.UnitKind;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The office adds a person and writes down what is known; the identity and phone numbers
 * are shown by a click that is logged.
 */
@Controller
@RequestMapping("/members")
class PersonController {

	private final MemberKeeping members;

	private final MemberSheet sheet;

	private final Scope scope;

	PersonController(MemberKeeping members, MemberSheet sheet, Scope scope) {
		this.members = members;
		this.sheet = sheet;
		this.scope = scope;
	}

	@GetMapping("/new")
	String blank(@RequestParam @Nullable UUID unit, @Me CurrentUser me, Model model) {
		model.addAttribute("form", new MemberForm("", unit, Category.FULL, this.scope.today(), "", false));
		return blank(me, model);
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") MemberForm form, Errors errors, @Me CurrentUser me, Model model,
			RedirectAttributes flash) {
		Optional<UUID> added = Attempt.of(errors, () -> this.members.add(form, me));
		if (added.isEmpty()) {
			return blank(me, model);
		}
		flash.addFlashAttribute("flash", "已登记" + form.name().strip() + "。");
		return "redirect:/members/" + added.get();
	}

	private String blank(CurrentUser me, Model model) {
		model.addAttribute("units", this.scope.units(me, UnitKind::home));
		return "organization/member-new";
	}

	@GetMapping("/{id}/edit")
	String facts(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		MemberSheet.Member person = this.sheet.member(id, Scope.kept(me), this.scope.today());
		model.addAttribute("form",
				new PersonForm(person.head().name(), person.facts().kept(), "", "", person.head().version()));
		return edit(person, model);
	}

	@PostMapping("/{id}/edit")
	String edit(@PathVariable UUID id, @Valid @ModelAttribute("form") PersonForm form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.members.edit(id, form, me))) {
			return edit(this.sheet.member(id, Scope.kept(me), this.scope.today()), model);
		}
		flash.addFlashAttribute("flash", "已保存。");
		return "redirect:/members/" + id;
	}

	private String edit(MemberSheet.Member person, Model model) {
		model.addAttribute("person", person.head())
			.addAttribute("facts", person.facts())
			.addAttribute("departments", this.members.departments());
		return "organization/person-edit";
	}

	/** Shown once and not kept in the session: nothing is redirected. */
	@PostMapping("/{id}/reveal")
	String reveal(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		model.addAttribute("numbers", this.members.reveal(id, me));
		MemberSheet.Member person = this.sheet.member(id, Scope.seenBy(me), this.scope.today());
		model.addAttribute("person", person.head())
			.addAttribute("facts", person.facts())
			.addAttribute("history", this.sheet.history(id));
		return "organization/member";
	}

	/**
	 * A person to be added.
	 *
	 * @param another said to be another than those of the same name
	 */
	record MemberForm(@NotBlank @Size(max = 40) String name, @NotNull @Nullable UUID unitId,
			@NotNull @Nullable Category category, @NotNull @PastOrPresent @Nullable LocalDate from,
			@Size(max = 100) @Nullable String cameFrom, @Nullable Boolean another) {

		public Category[] categories() {
			return Category.values();
		}

	}

}
