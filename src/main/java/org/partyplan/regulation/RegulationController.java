package org.partyplan.regulation;

import java.time.Clock;
import java.time.LocalDate;

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

/** The rules to read, and the organisation's own figures to write. */
@Controller
@RequestMapping("/admin/regulations")
class RegulationController {

	private final RulePage page;

	private final OwnFigures figures;

	private final Clock clock;

	RegulationController(RulePage page, OwnFigures figures, Clock clock) {
		this.page = page;
		this.figures = figures;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable LocalDate on, Model model) {
		model.addAttribute("list", this.page.list((on != null) ? on : today()));
		return "regulation/list";
	}

	@GetMapping("/{key}")
	String rule(@PathVariable String key, Model model) {
		Rule rule = show(key, model);
		model.addAttribute("form", new OwnFigures.Form(rule.own(), "", today()));
		return "regulation/rule";
	}

	@PostMapping("/{key}")
	String set(@PathVariable String key, @Valid @ModelAttribute("form") OwnFigures.Form form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		Rule rule = show(key, model);
		if (Attempt.fails(errors, () -> this.figures.set(rule, form, me))) {
			return "regulation/rule";
		}
		flash.addFlashAttribute("flash", "已按本单位的数值执行，上级规定照样显示。");
		return "redirect:/admin/regulations/" + key;
	}

	@PostMapping("/{key}/end")
	String end(@PathVariable String key, RedirectAttributes flash) {
		this.figures.end(this.page.rule(key, today()));
		flash.addFlashAttribute("flash", "从今天起按上级规定执行。");
		return "redirect:/admin/regulations/" + key;
	}

	private Rule show(String key, Model model) {
		Rule rule = this.page.rule(key, today());
		model.addAttribute("rule", rule)
			.addAttribute("versions", this.page.versions(key))
			.addAttribute("own", this.page.own(key));
		return rule;
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
