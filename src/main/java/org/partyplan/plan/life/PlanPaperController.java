package org.partyplan.plan.life;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.PlanStatus;
import org.partyplan.plan.model.PlanAccess;
import org.partyplan.plan.model.PlanHistory;
import org.partyplan.plan.model.PlanReadiness;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.NotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 补录已印发的计划: a draft that was issued on paper before. */
@Controller
class PlanPaperController {

	private final PlanIssuing issuing;

	private final PlanAccess heads;

	private final PlanReadiness readiness;

	private final PlanHistory history;

	PlanPaperController(PlanIssuing issuing, PlanAccess heads, PlanReadiness readiness, PlanHistory history) {
		this.issuing = issuing;
		this.heads = heads;
		this.readiness = readiness;
		this.history = history;
	}

	@GetMapping("/plans/{id}/paper")
	String form(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		PlanAccess.Head plan = this.heads.head(id, me);
		model.addAttribute("form", PaperForm.of(plan.version(), plan.recipients()));
		return show(plan, model);
	}

	@PostMapping("/plans/{id}/paper")
	String enter(@PathVariable UUID id, @Valid @ModelAttribute("form") PaperForm form, BindingResult errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		this.history.check(id, null, form.issuedOn(), "issuedOn", errors);
		if (Attempt.fails(errors, () -> this.issuing.enter(id, form, me))) {
			return show(this.heads.head(id, me), model);
		}
		flash.addFlashAttribute("flash", "已补录。任务已分到各责任单位，之前记的活动已把对应的任务办结。");
		return "redirect:/plans/" + id;
	}

	private String show(PlanAccess.Head plan, Model model) {
		if (!plan.office() || plan.status() != PlanStatus.DRAFT) {
			throw new NotFound("draft " + plan.id());
		}
		model.addAttribute("plan", plan).addAttribute("check", this.readiness.onPaper(plan.id()));
		return "plan/paper";
	}

}
