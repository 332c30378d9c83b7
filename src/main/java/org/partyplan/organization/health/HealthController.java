package org.partyplan.organization.health;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.Scope;
import org.partyplan.organization.model.UnitSheet;
import org.partyplan.organization.people.OfficeForms;
import org.partyplan.organization.unit.TermForm;
import org.partyplan.organization.unit.Terms;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.format.annotation.DateTimeFormat;
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

/** How the party organisations stand against the rules, and their elections. */
@Controller
@RequestMapping("/organizations")
class HealthController {

	private final OrganizationHealth health;

	private final Terms terms;

	private final OfficeForms choices;

	private final Clock clock;

	HealthController(OrganizationHealth health, Terms terms, OfficeForms choices, Clock clock) {
		this.health = health;
		this.terms = terms;
		this.choices = choices;
		this.clock = clock;
	}

	@GetMapping("/health")
	String health(
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
			@Me CurrentUser me, Model model) {
		LocalDate day = (asOf != null) ? asOf : LocalDate.now(this.clock);
		model.addAttribute("report", this.health.on(Scope.seenBy(me), day));
		return "organization/health";
	}

	@GetMapping("/{id}/term")
	String terms(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		List<Terms.Term> past = show(id, me, model);
		model.addAttribute("form", past.isEmpty() ? new TermForm(null, null, "")
				: new TermForm(past.get(0).electedOn(), past.get(0).extendedTo(), past.get(0).approval()));
		return "organization/term";
	}

	@PostMapping("/{id}/term")
	String set(@PathVariable UUID id, @Valid @ModelAttribute("form") TermForm form, Errors errors, @Me CurrentUser me,
			Model model, RedirectAttributes flash) {
		UnitSheet.Head unit = this.choices.unit(model, id, me);
		if (Attempt.fails(errors, () -> this.terms.set(id, unit.kind(), form, me))) {
			show(id, me, model);
			return "organization/term";
		}
		flash.addFlashAttribute("flash", "换届日期已登记，到期前 6 个月提醒。");
		return "redirect:/organizations/" + id;
	}

	private List<Terms.Term> show(UUID id, CurrentUser me, Model model) {
		this.choices.unit(model, id, me);
		List<Terms.Term> past = this.terms.of(id);
		model.addAttribute("terms", past);
		return past;
	}

}
