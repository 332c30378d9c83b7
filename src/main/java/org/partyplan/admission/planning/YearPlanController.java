package org.partyplan.admission.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.admission.model.AdmissionAccess;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The year's quotas by branch. */
@Controller
@RequestMapping("/admissions")
class YearPlanController {

	private final YearPlans plans;

	private final AdmissionAccess access;

	YearPlanController(YearPlans plans, AdmissionAccess access) {
		this.plans = plans;
		this.access = access;
	}

	@GetMapping("/plan")
	String plan(@RequestParam(required = false) @Nullable Integer year, @Me CurrentUser me, Model model) {
		int asked = (year == null || year < 2000 || year > 2100) ? this.access.today().getYear() : year;
		model.addAttribute("plan", this.plans.find(asked, me));
		return "admission/plan";
	}

	/** A sentence for a metric's page, only for today. */
	@GetMapping("/possible/{measure}")
	String possible(@PathVariable String measure, @RequestParam(required = false) @Nullable UUID unit,
			@RequestParam(required = false) @Nullable LocalDate asOf, @Me CurrentUser me, Model model) {
		boolean today = asOf == null || asOf.equals(this.access.today());
		model.addAttribute("words", today ? this.plans.counts(unit, me).possible(measure) : "");
		return "admission/possible :: words";
	}

	@PostMapping("/plan")
	String set(@RequestParam int year, @RequestParam List<UUID> unit, @RequestParam List<String> planned,
			@Me CurrentUser me, RedirectAttributes flash) {
		this.plans.set(year, unit, planned, me);
		flash.addFlashAttribute("flash", "名额已存。");
		return "redirect:/admissions/plan?year=" + year;
	}

}
