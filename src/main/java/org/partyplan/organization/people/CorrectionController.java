package org.partyplan.organization.people;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.Scope;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.SelfChecking;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Dates of the past set right, and wrong registrations taken back. */
@Controller
@RequestMapping("/members/{id}")
class CorrectionController {

	private final Corrections corrections;

	private final MemberSheet sheet;

	private final Scope scope;

	CorrectionController(Corrections corrections, MemberSheet sheet, Scope scope) {
		this.corrections = corrections;
		this.sheet = sheet;
		this.scope = scope;
	}

	@ModelAttribute("person")
	MemberSheet.Head person(@PathVariable UUID id, @Me CurrentUser me) {
		return this.sheet.head(id, Scope.kept(me), this.scope.today());
	}

	@GetMapping("/dates/{row}")
	String date(@ModelAttribute(name = "person", binding = false) MemberSheet.Head person, @PathVariable UUID row,
			Model model) {
		Corrections.Row one = this.corrections.row(person.id(), row);
		model.addAttribute("form", new DateForm(one.span().from(), one.end(), "", person.version()));
		return date(person.id(), row, model);
	}

	@PostMapping("/dates/{row}")
	String date(@PathVariable UUID id, @PathVariable UUID row, @Valid @ModelAttribute("form") DateForm form,
			Errors errors, @Me CurrentUser me, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.corrections.correct(id, row, form, me))) {
			return date(id, row, model);
		}
		flash.addFlashAttribute("flash", "日期已更正，改前改后都记入操作日志。");
		return "redirect:/members/" + id;
	}

	@PostMapping("/dates/{row}/strike")
	String strike(@PathVariable UUID id, @PathVariable UUID row, @Valid @ModelAttribute("form") DateForm form,
			Errors errors, @Me CurrentUser me, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.corrections.strike(id, row, form.reason(), me))) {
			return date(id, row, model);
		}
		flash.addFlashAttribute("flash", "这一条已删去，记入操作日志。");
		return "redirect:/members/" + id;
	}

	private String date(UUID id, UUID row, Model model) {
		model.addAttribute("row", this.corrections.row(id, row));
		return "organization/member-date";
	}

	@GetMapping("/mistake")
	String mistake(@ModelAttribute(name = "person", binding = false) MemberSheet.Head person, Model model) {
		model.addAttribute("form", new MistakeForm("", person.version()));
		return mistake(person.id(), model);
	}

	@PostMapping("/mistake")
	String mistake(@PathVariable UUID id, @ModelAttribute(name = "person", binding = false) MemberSheet.Head person,
			@Valid @ModelAttribute("form") MistakeForm form, Errors errors, @Me CurrentUser me, Model model,
			RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.corrections.takeBack(id, form, me))) {
			return mistake(id, model);
		}
		flash.addFlashAttribute("flash", person.name() + "的登记已撤销，记入操作日志。");
		return "redirect:/members";
	}

	private String mistake(UUID id, Model model) {
		model.addAttribute("history", this.sheet.history(id)).addAttribute("named", this.corrections.dependents(id));
		return "organization/member-mistake";
	}

	/** The right days, and why the others were wrong. */
	record DateForm(@NotNull @PastOrPresent @Nullable LocalDate from, @PastOrPresent @Nullable LocalDate until,
			@NotBlank @Size(max = 200) String reason, @NotNull @Nullable Integer version) implements SelfChecking {

		@Override
		public void check() {
			if (this.from != null && this.until != null && !this.until.isAfter(this.from)) {
				throw new RuleBroken("organization.correct.backwards", this.from, this.until).at("until");
			}
		}

		LocalDate day() {
			return Objects.requireNonNull(this.from);
		}

	}

	/** Why somebody should never have been registered. */
	record MistakeForm(@NotBlank @Size(max = 200) String reason, @NotNull @Nullable Integer version) {
	}

}
