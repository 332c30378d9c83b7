package org.partyplan.plan.importing;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The year of an imported plan, and what its text says of earlier ones. */
@Controller
class PlanImportYearController {

	private final PlanImporting desk;

	PlanImportYearController(PlanImporting desk) {
		this.desk = desk;
	}

	@InitBinder
	void manyChoices(WebDataBinder binder) {
		binder.setAutoGrowCollectionLimit(10_000);
	}

	/** Where title, notice and dates disagree. */
	@PostMapping("/plans/read/{id}/year")
	String year(@PathVariable UUID id, @RequestParam int year, @Valid @ModelAttribute("form") PlanImportForm form,
			BindingResult errors, @Me CurrentUser me, RedirectAttributes redirect) {
		this.desk.decide(id, form.version(), form.in(year).decisions(errors), me);
		redirect.addFlashAttribute("flash", "已按 " + year + " 年读，任务的日期也跟着改了。");
		return "redirect:/plans/read/" + id;
	}

	/** Words of an earlier year: one of them, or all that do not look back. */
	@PostMapping("/plans/read/{id}/years")
	String earlier(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer part,
			@RequestParam(defaultValue = "") String words, @Valid @ModelAttribute("form") PlanImportForm form,
			BindingResult errors, @Me CurrentUser me, RedirectAttributes redirect) {
		int done = this.desk.earlierYears(id, form.version(), form.decisions(errors), part, words, me);
		redirect.addFlashAttribute("flash", "已改好 " + done + " 处往年的字样，可以撤销。");
		return "redirect:/plans/read/" + id;
	}

}
