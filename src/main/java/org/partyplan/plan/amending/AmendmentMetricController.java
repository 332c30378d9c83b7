package org.partyplan.plan.amending;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import org.partyplan.plan.model.PlanSheetMark;
import org.partyplan.plan.text.Sentences;
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

@Controller
@RequestMapping("/plans/{id}/amendments/{amendment}/metrics/{metric}")
class AmendmentMetricController {

	private static final String VIEW = "plan/amend-metric";

	private final AmendmentMetrics metrics;

	private final AmendmentSheet sheets;

	AmendmentMetricController(AmendmentMetrics metrics, AmendmentSheet sheets) {
		this.metrics = metrics;
		this.sheets = sheets;
	}

	@ModelAttribute("page")
	AmendmentSheet.Page page(@PathVariable UUID id, @PathVariable UUID amendment, @Me CurrentUser me) {
		return this.sheets.of(id, amendment, me);
	}

	/** The words it can stand on: those it has, and the sentences of its paragraph. */
	@ModelAttribute("sentences")
	List<String> sentences(@ModelAttribute(name = "page", binding = false) AmendmentSheet.Page page,
			@PathVariable UUID metric) {
		AmendmentSheet.Block block = page.holding(metric);
		String body = block.words();
		return Stream
			.concat(block.marks().stream().filter((mark) -> mark.id().equals(metric)).map(PlanSheetMark::quote),
					Sentences.of(body).stream())
			.filter((sentence) -> !sentence.isEmpty() && body.contains(sentence))
			.distinct()
			.toList();
	}

	@ModelAttribute("cadences")
	List<Cadence> cadences() {
		return List.of(Cadence.YEAR, Cadence.HALF_YEAR, Cadence.QUARTER, Cadence.MONTH, Cadence.WEEK);
	}

	@GetMapping
	String change(@ModelAttribute(name = "page", binding = false) AmendmentSheet.Page page, @PathVariable UUID metric,
			Model model) {
		model.addAttribute("amendmentMetricForm", this.metrics.form(page, metric));
		return VIEW;
	}

	@PostMapping
	String change(@PathVariable UUID id, @PathVariable UUID amendment, @PathVariable UUID metric,
			@Valid AmendmentMetricForm form, BindingResult errors, @Me CurrentUser me) {
		return Attempt.fails(errors, () -> this.metrics.change(id, amendment, metric, form, me)) ? VIEW
				: "redirect:" + AmendmentController.page(id, amendment);
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable UUID id, @PathVariable UUID amendment, @PathVariable UUID metric,
			@Valid AmendmentReasonForm form, BindingResult errors, @Me CurrentUser me, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.metrics.withdraw(id, amendment, metric, form, me))) {
			flash.addFlashAttribute("problem", "没有撤下：请写明原因。");
			return "redirect:" + AmendmentController.page(id, amendment) + "/metrics/" + metric;
		}
		return "redirect:" + AmendmentController.page(id, amendment);
	}

}
