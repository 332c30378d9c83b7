package org.partyplan.plan.life;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.PlanHistory;
import org.partyplan.plan.model.PlanStep;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PlanLifeController {

	private final PlanLife life;

	private final PlanIssuing issuing;

	private final PlanSheet sheets;

	private final PlanHistory history;

	PlanLifeController(PlanLife life, PlanIssuing issuing, PlanSheet sheets, PlanHistory history) {
		this.life = life;
		this.issuing = issuing;
		this.sheets = sheets;
		this.history = history;
	}

	@PostMapping("/plans/{id}/submit")
	String submit(@PathVariable UUID id, @RequestParam(name = "on", required = false) @Nullable String typed,
			@Validated LifeForm form, BindingResult errors, @Me CurrentUser me, Model model, RedirectAttributes flash) {
		if (typed != null && typed.isBlank()) {
			Attempt.mark(errors, "on", "NotNull");
		}
		this.history.check(id, null, form.on(), "on", errors);
		return step(id, errors, () -> this.life.submit(id, form, me), "已送审。党委会开过后，在这里登记审议结果。", me, model, flash);
	}

	@PostMapping("/plans/{id}/pass")
	String pass(@PathVariable UUID id, @Validated(LifeForm.Passing.class) LifeForm form, BindingResult errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		this.history.check(id, PlanStep.Kind.SUBMITTED, form.on(), "on", errors);
		return step(id, errors, () -> this.life.pass(id, form, me), "已登记审议通过，等书记签发。", me, model, flash);
	}

	@PostMapping("/plans/{id}/sign")
	String sign(@PathVariable UUID id, @Validated(LifeForm.Dated.class) LifeForm form, BindingResult errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		this.history.check(id, PlanStep.Kind.PASSED, form.on(), "on", errors);
		return step(id, errors, () -> this.life.sign(id, form, me), "已签发，等党委办公室编号印发。", me, model, flash);
	}

	@PostMapping("/plans/{id}/issue")
	String issue(@PathVariable UUID id, @Validated(LifeForm.Issuing.class) LifeForm form, BindingResult errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		this.history.check(id, null, form.on(), "on", errors);
		this.history.check(id, PlanStep.Kind.PASSED, (form.datedOn() == null) ? form.on() : form.datedOn(), "datedOn",
				errors);
		return step(id, errors, () -> this.issuing.issue(id, form, me), "已印发，任务已分到各责任单位，并请各支部签收。", me, model, flash);
	}

	@PostMapping("/plans/{id}/return")
	String giveBack(@PathVariable UUID id, @Validated(LifeForm.Explained.class) LifeForm form, BindingResult errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		return step(id, errors, () -> this.life.giveBack(id, form, me), "已退回。", me, model, flash);
	}

	private String step(UUID id, BindingResult errors, Runnable act, String done, CurrentUser me, Model model,
			RedirectAttributes flash) {
		if (Attempt.fails(errors, act)) {
			model.addAttribute("sheet", this.sheets.of(id, me));
			return "plan/sheet";
		}
		flash.addFlashAttribute("flash", done);
		return "redirect:/plans/" + id;
	}

}
