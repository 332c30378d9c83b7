package org.partyplan.activity.kinds;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.activity.model.ActivityAudience;
import org.partyplan.activity.model.ActivityKindTerms;
import org.partyplan.activity.model.ActivityKinds;
import org.partyplan.activity.model.AttendanceMode;
import org.partyplan.shared.Attempt;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The kinds of record, as the office keeps them. */
@Controller
@RequestMapping("/activities/kinds")
class ActivityKindController {

	private final ActivityKinds kinds;

	private final ActivityKindKeeping keeping;

	ActivityKindController(ActivityKinds kinds, ActivityKindKeeping keeping) {
		this.kinds = kinds;
		this.keeping = keeping;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("kinds", this.kinds.all().values())
			.addAttribute("places", ActivityKindForm.PLACES)
			.addAttribute("words", ActivityKindTerms.REQUIRABLE);
		return "activity/kinds";
	}

	@GetMapping("/new")
	String blank(Model model) {
		return shown(null, ActivityKindForm.blank(), model);
	}

	@GetMapping("/{key}")
	String edit(@PathVariable String key, Model model) {
		return shown(key, this.keeping.form(key), model);
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") ActivityKindForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.keeping.add(form))) {
			return shown(null, form, model);
		}
		flash.addFlashAttribute("flash", "已加上“" + form.name() + "”，勾中的单位记活动时就能选。");
		return "redirect:/activities/kinds";
	}

	@PostMapping("/{key}")
	String change(@PathVariable String key, @Valid @ModelAttribute("form") ActivityKindForm form, BindingResult errors,
			Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.keeping.change(key, form))) {
			return shown(key, form, model);
		}
		flash.addFlashAttribute("flash", "“" + form.name() + "”已改，从下一条记录起照新的来；记过的不变。");
		return "redirect:/activities/kinds";
	}

	private static String shown(@Nullable String key, ActivityKindForm form, Model model) {
		model.addAttribute("form", form)
			.addAttribute("key", key)
			.addAttribute("places", ActivityKindForm.PLACES)
			.addAttribute("words", ActivityKindTerms.REQUIRABLE)
			.addAttribute("audiences", ActivityAudience.values())
			.addAttribute("modes", AttendanceMode.values());
		return "activity/kind";
	}

}
