package org.partyplan.plan.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.OwnOrganization;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PlanNewController {

	private final PlanDrafting drafting;

	private final PlanList list;

	private final Clock clock;

	PlanNewController(PlanDrafting drafting, PlanList list, Clock clock) {
		this.drafting = drafting;
		this.list = list;
		this.clock = clock;
	}

	@ModelAttribute("organizations")
	List<OwnOrganization> organizations(@Me CurrentUser me) {
		return OwnOrganization.of(me);
	}

	@GetMapping("/plans/new")
	String blank(@Me CurrentUser me, Model model) {
		model.addAttribute("form", PlanForm.next(LocalDate.now(this.clock), OwnOrganization.of(me)));
		return "plan/new";
	}

	@PostMapping("/plans/new")
	String create(@Valid @ModelAttribute("form") PlanForm form, BindingResult errors, @Me CurrentUser me,
			RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return "plan/new";
		}
		redirect.addFlashAttribute("flash", "已建好空白草稿，从第一部分写起。");
		return "redirect:/plans/" + this.drafting.blank(form, me) + "/edit";
	}

	@GetMapping("/plans/copy")
	String choose(@RequestParam(required = false) @Nullable UUID from, @Me CurrentUser me, Model model) {
		List<PlanList.Source> sources = this.list.sources(me);
		model.addAttribute("sources", sources);
		model.addAttribute("form", CopyForm.of(sources, from));
		return "plan/copy";
	}

	@PostMapping("/plans/copy")
	String copy(@Valid @ModelAttribute("form") CopyForm form, BindingResult errors, @Me CurrentUser me, Model model,
			RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			model.addAttribute("sources", this.list.sources(me));
			return "plan/copy";
		}
		PlanDrafting.Copied copied = this.drafting.copy(form, me);
		redirect.addFlashAttribute("flash", copied.words());
		return "redirect:/plans/" + copied.id() + "/edit";
	}

}
