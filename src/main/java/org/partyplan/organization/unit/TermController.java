package org.partyplan.organization.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.Scope;
import org.partyplan.organization.model.UnitSheet;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When a committee was elected. */
@Controller
@RequestMapping("/organizations/{id}/term")
class TermController {

	private final Terms terms;

	private final UnitSheet sheet;

	private final Scope scope;

	TermController(Terms terms, UnitSheet sheet, Scope scope) {
		this.terms = terms;
		this.sheet = sheet;
		this.scope = scope;
	}

	@ModelAttribute("unit")
	UnitSheet.Head unit(@PathVariable UUID id, @Me CurrentUser me) {
		return this.sheet.head(id, Scope.kept(me), this.scope.today());
	}

	@GetMapping
	String terms(@PathVariable UUID id, Model model) {
		List<Terms.Term> past = this.terms.of(id);
		model.addAttribute("form", past.isEmpty() ? new TermForm(null, null, "")
				: new TermForm(past.get(0).electedOn(), past.get(0).extendedTo(), past.get(0).approval()));
		return "organization/term";
	}

	@PostMapping
	String set(@PathVariable UUID id, @Valid @ModelAttribute("form") TermForm form, Errors errors, @Me CurrentUser me,
			RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.terms.set(id, form, me))) {
			return "organization/term";
		}
		flash.addFlashAttribute("flash", "换届日期已登记，到期前 6 个月提醒。");
		return "redirect:/organizations/" + id;
	}

	/** When a committee was elected, and until when its election was put off. */
	record TermForm(@NotNull @PastOrPresent @Nullable LocalDate electedOn, @Nullable LocalDate extendedTo,
			@Size(max = 100) @Nullable String approval) {

		/** A delay of at most a year, with the superior's approval. */
		void check(LocalDate due, int most, String cited) {
			if (this.extendedTo == null) {
				return;
			}
			LocalDate last = due.plusYears(most);
			RuleBroken.checkAll(
					() -> RuleBroken.unless(this.extendedTo.isAfter(due), "organization.term.early", "extendedTo", due),
					() -> RuleBroken.unless(!this.extendedTo.isAfter(last), "organization.term.long", "extendedTo",
							most, last, cited),
					() -> RuleBroken.unless(this.approval != null && !this.approval.isBlank(),
							"organization.term.approval", "approval", cited));
		}

	}

}
