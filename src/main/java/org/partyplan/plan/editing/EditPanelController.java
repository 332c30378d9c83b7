package org.partyplan.plan.editing;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/plans/{id}/edit")
class EditPanelController {

	private final EditView view;

	private final TaskEditing tasks;

	private final MetricEditing metrics;

	private final EditSheet sheet;

	private final EditPanel panel;

	EditPanelController(EditView view, TaskEditing tasks, MetricEditing metrics, EditSheet sheet, EditPanel panel) {
		this.view = view;
		this.tasks = tasks;
		this.metrics = metrics;
		this.sheet = sheet;
		this.panel = panel;
	}

	@PostMapping("/tasks/{task}")
	ModelAndView task(@PathVariable UUID id, @PathVariable UUID task, @Valid TaskForm form, BindingResult errors,
			@Me CurrentUser me, Model model, RedirectAttributes redirect) {
		EditView.require(form);
		Focus focus = Focus.place(form.place()).withTask(task);
		if (Attempt.fails(errors, () -> this.tasks.agree(id, task, form, me))) {
			return this.view.refused(null, id, focus, me, model);
		}
		return this.view.saved(null, id, focus, me, model, redirect);
	}

	@PostMapping("/metrics/{metric}")
	ModelAndView metric(@PathVariable UUID id, @PathVariable UUID metric, @Valid MetricForm form, BindingResult errors,
			@Me CurrentUser me, Model model, RedirectAttributes redirect) {
		EditView.require(form);
		Focus focus = Focus.place(form.place()).withMetric(metric);
		if (Attempt.fails(errors, () -> this.metrics.agree(id, metric, form, me))) {
			return this.view.refused(null, id, focus, me, model);
		}
		return this.view.saved(null, id, focus, me, model, redirect);
	}

	@PostMapping("/tasks/{task}/settle")
	String settleTask(@PathVariable UUID id, @PathVariable UUID task, @RequestParam boolean whole,
			@RequestParam @Nullable UUID place, @Me CurrentUser me) {
		this.tasks.settle(id, task, whole, me);
		return "redirect:" + Focus.place(place).withTask(task).url(id);
	}

	@PostMapping("/metrics/{metric}/settle")
	String settleMetric(@PathVariable UUID id, @PathVariable UUID metric, @RequestParam boolean whole,
			@RequestParam @Nullable UUID place, @Me CurrentUser me) {
		this.metrics.settle(id, metric, whole, me);
		return "redirect:" + Focus.place(place).withMetric(metric).url(id);
	}

	/** The line under a task's dates, while they are being chosen. */
	@GetMapping("/dues")
	String dues(@PathVariable UUID id, TaskForm form, BindingResult errors, @Me CurrentUser me, Model model) {
		EditPage.Head plan = this.sheet.head(id, me);
		model.addAttribute("dues", (form == null || errors.hasErrors()) ? null : this.panel.dues(plan, form));
		return "plan/edit-task :: dues";
	}

}
