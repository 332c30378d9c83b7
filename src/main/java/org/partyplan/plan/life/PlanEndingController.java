package org.partyplan.plan.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.partyplan.plan.PlanStatus;
import org.partyplan.plan.model.PlanAccess;
import org.partyplan.plan.model.PlanHistory;
import org.partyplan.plan.model.PlanStep;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The big steps at a plan's end, each on a page that says beforehand what follows. */
@Controller
class PlanEndingController {

	private final PlanEnding ending;

	private final PlanAccess heads;

	private final PlanRemains remains;

	private final PlanHistory history;

	private final Clock clock;

	PlanEndingController(PlanEnding ending, PlanAccess heads, PlanRemains remains, PlanHistory history, Clock clock) {
		this.ending = ending;
		this.heads = heads;
		this.remains = remains;
		this.history = history;
		this.clock = clock;
	}

	@GetMapping("/plans/{id}/delete")
	String delete(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		return begin(id, PlanStatus.DRAFT, "delete", me, model);
	}

	@GetMapping("/plans/{id}/archive")
	String archive(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		return begin(id, PlanStatus.ISSUED, "archive", me, model);
	}

	@GetMapping("/plans/{id}/withdraw")
	String withdraw(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		return begin(id, PlanStatus.ISSUED, "withdraw", me, model);
	}

	@GetMapping("/plans/{id}/reopen")
	String reopen(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		return begin(id, PlanStatus.ARCHIVED, "reopen", me, model);
	}

	@PostMapping("/plans/{id}/delete")
	String delete(@PathVariable UUID id, @Validated LifeForm form, BindingResult errors, @Me CurrentUser me,
			Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.ending.delete(id, form, me))) {
			return show(id, "delete", me, model);
		}
		flash.addFlashAttribute("flash", "草稿已删除。");
		return "redirect:/plans";
	}

	@PostMapping("/plans/{id}/archive")
	String archive(@PathVariable UUID id, @Validated(LifeForm.Dated.class) LifeForm form, BindingResult errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		this.history.check(id, PlanStep.Kind.ISSUED, form.on(), "on", errors);
		return Attempt.fails(errors, () -> this.ending.archive(id, form, me)) ? show(id, "archive", me, model)
				: done(id, "已归档，不再开新的期次任务。归错了可以撤销归档。", flash);
	}

	@PostMapping("/plans/{id}/withdraw")
	String withdraw(@PathVariable UUID id, @Validated(LifeForm.Explained.class) LifeForm form, BindingResult errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		this.history.check(id, PlanStep.Kind.ISSUED, form.on(), "on", errors);
		return Attempt.fails(errors, () -> this.ending.withdraw(id, form, me)) ? show(id, "withdraw", me, model)
				: done(id, "已撤回，各支部已收到通知。", flash);
	}

	@PostMapping("/plans/{id}/reopen")
	String reopen(@PathVariable UUID id, @Validated(LifeForm.Explained.class) LifeForm form, BindingResult errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		return Attempt.fails(errors, () -> this.ending.reopen(id, form, me)) ? show(id, "reopen", me, model)
				: done(id, "已撤销归档，计划照常执行。", flash);
	}

	private String begin(UUID id, PlanStatus stage, String way, CurrentUser me, Model model) {
		PlanAccess.Head plan = this.heads.head(id, me);
		if (!plan.office() || plan.status() != stage) {
			return "redirect:/plans/" + id;
		}
		model.addAttribute("lifeForm", LifeForm.of(plan.version(), LocalDate.now(this.clock), ""));
		return show(plan, way, model);
	}

	private String show(UUID id, String way, CurrentUser me, Model model) {
		return show(this.heads.head(id, me), way, model);
	}

	private String show(PlanAccess.Head plan, String way, Model model) {
		model.addAttribute("plan", plan).addAttribute("way", way).addAttribute("remains", this.remains.of(plan.id()));
		return "plan/ending";
	}

	private static String done(UUID id, String words, RedirectAttributes flash) {
		flash.addFlashAttribute("flash", words);
		return "redirect:/plans/" + id;
	}

}
