package org.partyplan.assessment;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
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

/** What records are worth. */
@Controller
@RequestMapping("/points/rules")
class PointRuleController {

	private final PointRuleBook rules;

	private final PointRows rows;

	PointRuleController(PointRuleBook rules, PointRows rows) {
		this.rules = rules;
		this.rows = rows;
	}

	@GetMapping
	String list(@Me CurrentUser me, Model model) {
		model.addAttribute("form",
				new PointRuleBook.Form(null, null, "", null, null, PointRule.Period.YEAR, this.rows.today()));
		return shown(me, model);
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") PointRuleBook.Form form, Errors errors, @Me CurrentUser me, Model model,
			RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.rules.add(form, me))) {
			return shown(me, model);
		}
		flash.addFlashAttribute("flash", "规则已增加，从 " + Days.full(form.from()) + " 起的记录按它计分。");
		return "redirect:/points/rules";
	}

	@PostMapping("/{id}/end")
	String end(@PathVariable UUID id, @RequestParam LocalDate on, @Me CurrentUser me, RedirectAttributes flash) {
		this.rules.end(id, on, me);
		flash.addFlashAttribute("flash", "规则已停用，以前的记录仍按它计分。");
		return "redirect:/points/rules";
	}

	private String shown(CurrentUser me, Model model) {
		model.addAttribute("rules", this.rules.of(me.office(), this.rows.today()))
			.addAttribute("kinds", this.rules.kinds())
			.addAttribute("levels", PointRuleBook.LEVELS.entrySet());
		model.addAttribute("sources", PointRule.Source.values()).addAttribute("periods", PointRule.Period.values());
		return "assessment/rules";
	}

}
