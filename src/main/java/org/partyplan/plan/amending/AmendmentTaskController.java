package org.partyplan.plan.amending;

import java.util.UUID;

import jakarta.validation.Valid;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/plans/{id}/amendments/{amendment}")
class AmendmentTaskController {

	private static final String VIEW = "plan/amend-task";

	private final AmendmentTasks tasks;

	private final AmendmentTaskPage pages;

	AmendmentTaskController(AmendmentTasks tasks, AmendmentTaskPage pages) {
		this.tasks = tasks;
		this.pages = pages;
	}

	@GetMapping("/places/{place}/tasks/new")
	String add(@PathVariable UUID id, @PathVariable UUID amendment, @PathVariable UUID place, @Me CurrentUser me,
			Model model) {
		AmendmentTaskPage.Page page = this.pages.adding(id, amendment, place, me);
		model.addAttribute("page", page);
		model.addAttribute("amendmentTaskForm", page.form());
		return VIEW;
	}

	@PostMapping("/places/{place}/tasks/new")
	String add(@PathVariable UUID id, @PathVariable UUID amendment, @PathVariable UUID place,
			@Valid AmendmentTaskForm form, BindingResult errors, @Me CurrentUser me, Model model) {
		if (Attempt.fails(errors, () -> this.tasks.add(id, amendment, place, form, me))) {
			model.addAttribute("page", this.pages.adding(id, amendment, place, me));
			return VIEW;
		}
		return done(id, amendment);
	}

	@GetMapping("/tasks/{task}")
	String change(@PathVariable UUID id, @PathVariable UUID amendment, @PathVariable UUID task, @Me CurrentUser me,
			Model model) {
		AmendmentTaskPage.Page page = this.pages.changing(id, amendment, task, me);
		model.addAttribute("page", page);
		model.addAttribute("amendmentTaskForm", page.form());
		return VIEW;
	}

	@PostMapping("/tasks/{task}")
	String change(@PathVariable UUID id, @PathVariable UUID amendment, @PathVariable UUID task,
			@Valid AmendmentTaskForm form, BindingResult errors, @Me CurrentUser me, Model model) {
		if (Attempt.fails(errors, () -> this.tasks.change(id, amendment, task, form, me))) {
			model.addAttribute("page", this.pages.changing(id, amendment, task, me));
			return VIEW;
		}
		return done(id, amendment);
	}

	@PostMapping("/tasks/{task}/withdraw")
	String withdraw(@PathVariable UUID id, @PathVariable UUID amendment, @PathVariable UUID task,
			@Valid AmendmentReasonForm form, BindingResult errors, @Me CurrentUser me, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.tasks.withdraw(id, amendment, task, form, me))) {
			flash.addFlashAttribute("problem", "没有撤下：请写明原因。");
			return "redirect:" + AmendmentController.page(id, amendment) + "/tasks/" + task;
		}
		return done(id, amendment);
	}

	private static String done(UUID id, UUID amendment) {
		return "redirect:" + AmendmentController.page(id, amendment);
	}

}
