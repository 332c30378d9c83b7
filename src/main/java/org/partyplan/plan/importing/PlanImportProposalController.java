package org.partyplan.plan.importing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.measure.GoalScope;
import org.partyplan.measure.RecordKind;
import org.partyplan.measure.Vocabulary;
import org.partyplan.plan.model.Audience;
import org.partyplan.plan.model.PlanImport;
import org.partyplan.plan.model.Proposal;
import org.partyplan.plan.model.ResponsibleUnitChoices;
import org.partyplan.plan.model.TaskAudience;
import org.partyplan.plan.model.When;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets right what a proposed metric or task says, within the page or on its own. */
@Controller
@RequestMapping("/plans/read/{id}/proposals/{key}")
class PlanImportProposalController {

	private final PlanImporting desk;

	PlanImportProposalController(PlanImporting desk) {
		this.desk = desk;
	}

	@GetMapping
	String proposal(@PathVariable UUID id, @PathVariable String key, @Me CurrentUser me, Model model) {
		PlanImport reading = this.desk.open(id, me);
		Lexicon words = this.desk.lexicon(reading);
		Proposal proposal = this.desk.proposal(reading, key, words.vocabulary());
		model.addAttribute("proposalForm", (proposal.metric() != null) ? PlanImportGoalForm.of(proposal)
				: PlanImportTaskForm.of(proposal, words.units(), kind(proposal, words.vocabulary())));
		return page(reading, proposal, words, model);
	}

	@PostMapping("/metric")
	String metric(@PathVariable UUID id, @PathVariable String key,
			@Valid @ModelAttribute("proposalForm") PlanImportGoalForm form, BindingResult errors, @Me CurrentUser me,
			Model model, RedirectAttributes redirect) {
		return said(id, key, errors, form.seen(), form::of, me, model, redirect);
	}

	@PostMapping("/task")
	String task(@PathVariable UUID id, @PathVariable String key,
			@Valid @ModelAttribute("proposalForm") PlanImportTaskForm form, BindingResult errors, @Me CurrentUser me,
			Model model, RedirectAttributes redirect) {
		PlanImport reading = this.desk.open(id, me);
		Lexicon words = this.desk.lexicon(reading);
		return said(id, key, errors, form.seen(),
				(proposal, where) -> form.of(proposal, where, words.units(), kind(proposal, words.vocabulary())), me,
				model, redirect);
	}

	private String said(UUID id, String key, BindingResult errors, @Nullable String seen, PlanImporting.Said said,
			CurrentUser me, Model model, RedirectAttributes redirect) {
		if (Attempt.fails(errors, () -> this.desk.word(id, key, seen, said, me))) {
			PlanImport reading = this.desk.open(id, me);
			Lexicon words = this.desk.lexicon(reading);
			return page(reading, this.desk.proposal(reading, key, words.vocabulary()), words, model);
		}
		redirect.addFlashAttribute("flash", "已改好，可以在“改过的地方”撤销。");
		return "redirect:/plans/read/" + id + "#" + key;
	}

	private String page(PlanImport reading, Proposal proposal, Lexicon words, Model model) {
		Vocabulary vocabulary = words.vocabulary();
		model.addAttribute("reading", reading.id());
		model.addAttribute("proposal", proposal);
		if (proposal.metric() != null) {
			model.addAttribute("measures", vocabulary.choices());
			model.addAttribute("cadences",
					Stream.of(Cadence.values())
						.filter((cadence) -> cadence != Cadence.ONCE && cadence != Cadence.NODE)
						.toList());
			model.addAttribute("scopes", List.of(GoalScope.values()));
		}
		else {
			model.addAttribute("units", new ResponsibleUnitChoices(words.units().units()));
			model.addAttribute("audiences", Stream.of(Audience.values())
				.filter((one) -> one != Audience.PERSONS || TaskAudience.of(proposal.quote()) == Audience.PERSONS)
				.toList());
			model.addAttribute("times", Stream.concat(When.repeated().stream(), When.nodes().stream()).toList());
			model.addAttribute("recordKinds", vocabulary.kinds());
		}
		return "plan/read-proposal";
	}

	/** The kind of record that ticks a task off, as it stands. */
	private static String kind(Proposal task, Vocabulary vocabulary) {
		return Optional.ofNullable(task.recordKind())
			.or(() -> vocabulary.kindOf(task.title()).map(RecordKind::key))
			.orElse("");
	}

}
