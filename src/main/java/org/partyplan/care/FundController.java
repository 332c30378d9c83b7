package org.partyplan.care;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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

/** The office's budget for help. */
@Controller
@RequestMapping("/care/funds")
class FundController {

	private final FundList funds;

	private final FundKeeping keeping;

	private final CarePlaces places;

	FundController(FundList funds, FundKeeping keeping, CarePlaces places) {
		this.funds = funds;
		this.keeping = keeping;
		this.places = places;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable Integer year, @Me CurrentUser me, Model model) {
		int shown = (year != null) ? year : this.places.today().getYear();
		model.addAttribute("form", new FundKeeping.Form(shown, "", null));
		return shown(shown, me, model);
	}

	@PostMapping
	String open(@Valid @ModelAttribute("form") FundKeeping.Form form, Errors errors, @Me CurrentUser me, Model model,
			RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.keeping.open(form, me))) {
			return shown(this.places.today().getYear(), me, model);
		}
		flash.addFlashAttribute("flash", "预算已增加，登记帮扶时可以选。");
		return "redirect:/care/funds?year=" + form.year();
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("amount") FundKeeping.Amount form, @Me CurrentUser me,
			RedirectAttributes flash) {
		this.keeping.change(id, form, me);
		flash.addFlashAttribute("flash", "预算已改。");
		return "redirect:/care/funds";
	}

	private String shown(int year, CurrentUser me, Model model) {
		model.addAttribute("funds", this.funds.of(year, me)).addAttribute("year", year);
		return "care/funds";
	}

}
