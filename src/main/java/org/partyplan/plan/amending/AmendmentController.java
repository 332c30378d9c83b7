package org.partyplan.plan.amending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.PlanAccess;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AmendmentController {

	private final AmendmentDrafting drafting;

	private final PlanAmending amending;

	private final AmendmentSheet sheets;

	private final PlanAccess heads;

	private final Clock clock;

	AmendmentController(AmendmentDrafting drafting, PlanAmending amending, AmendmentSheet sheets, PlanAccess heads,
			Clock clock) {
		this.drafting = drafting;
		this.amending = amending;
		this.sheets = sheets;
		this.heads = heads;
		this.clock = clock;
	}

	@GetMapping("/plans/{id}/amendments/new")
	String begin(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		PlanAccess.Head plan = this.heads.head(id, me);
		model.addAttribute("plan", plan);
		model.addAttribute("amendmentReasonForm", new AmendmentReasonForm(""));
		return (plan.amending() == null) ? "plan/amend-new" : "redirect:" + page(id, plan.amending());
	}

	@PostMapping("/plans/{id}/amendments/new")
	String begin(@PathVariable UUID id, @Valid AmendmentReasonForm form, BindingResult errors, @Me CurrentUser me,
			Model model) {
		Optional<UUID> begun = Attempt.of(errors, () -> this.drafting.begin(id, form.reason(), me));
		if (begun.isEmpty()) {
			model.addAttribute("plan", this.heads.head(id, me));
			return "plan/amend-new";
		}
		return "redirect:" + page(id, begun.get());
	}

	@GetMapping("/plans/{id}/amendments/{amendment}")
	String page(@PathVariable UUID id, @PathVariable UUID amendment, @Me CurrentUser me, Model model) {
		AmendmentSheet.Page page = this.sheets.of(id, amendment, me);
		model.addAttribute("amendmentEffectForm",
				AmendmentEffectForm.of(page.amendment().version(), page.seen(), LocalDate.now(this.clock)));
		return show(page, model);
	}

	@PostMapping("/plans/{id}/amendments/{amendment}/effect")
	String effect(@PathVariable UUID id, @PathVariable UUID amendment, @Valid AmendmentEffectForm form,
			BindingResult errors, @Me CurrentUser me, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.amending.takeEffect(id, amendment, form, me))) {
			return show(this.sheets.of(id, amendment, me), model);
		}
		flash.addFlashAttribute("flash", "调整已生效，未办的期次任务随之改动，已办结的不变。");
		return "redirect:/plans/" + id + "/changes";
	}

	@PostMapping("/plans/{id}/amendments/{amendment}/discard")
	String discard(@PathVariable UUID id, @PathVariable UUID amendment, @Me CurrentUser me, RedirectAttributes flash) {
		this.drafting.discard(id, amendment, me);
		flash.addFlashAttribute("flash", "已放弃这份调整，计划没有变。");
		return "redirect:/plans/" + id;
	}

	/** Why one change is made; without a subject, why all are. */
	@PostMapping("/plans/{id}/amendments/{amendment}/reason")
	String explain(@PathVariable UUID id, @PathVariable UUID amendment, @RequestParam @Nullable UUID subject,
			@RequestParam @Size(max = 500) String reason, @Me CurrentUser me, RedirectAttributes flash) {
		if (subject == null && reason.isBlank()) {
			throw new RuleBroken("NotBlank").at("reason");
		}
		this.drafting.explain(id, amendment, subject, reason, me);
		flash.addFlashAttribute("flash", "已记下理由。");
		return "redirect:" + page(id, amendment) + ((subject == null) ? "" : "#c-" + subject);
	}

	@PostMapping("/plans/{id}/amendments/{amendment}/changes/{subject}/delete")
	String revert(@PathVariable UUID id, @PathVariable UUID amendment, @PathVariable UUID subject, @Me CurrentUser me,
			RedirectAttributes flash) {
		this.drafting.revert(id, amendment, subject, me);
		flash.addFlashAttribute("flash", "已恢复原样。");
		return "redirect:" + page(id, amendment);
	}

	private static String show(AmendmentSheet.Page page, Model model) {
		model.addAttribute("page", page);
		return "plan/amend";
	}

	static String page(UUID plan, @Nullable UUID amendment) {
		return "/plans/" + plan + "/amendments/" + amendment;
	}

}
