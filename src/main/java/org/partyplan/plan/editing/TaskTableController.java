package org.partyplan.plan.editing;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import org.partyplan.plan.Evidence;
import org.partyplan.plan.model.Audience;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.workday.Nodes;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
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
@RequestMapping("/plans/{id}/edit/tasks")
class TaskTableController {

	private final TaskTable table;

	private final BulkTaskEditing tasks;

	TaskTableController(TaskTable table, BulkTaskEditing tasks) {
		this.table = table;
		this.tasks = tasks;
	}

	@GetMapping
	ModelAndView list(@PathVariable UUID id, TaskTable.Filter filter, @Me CurrentUser me, Model model) {
		model.addAttribute("bulkForm", BulkForm.EMPTY);
		return show(id, filter, me, model, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView change(@PathVariable UUID id, TaskTable.Filter filter, @Valid BulkForm form, BindingResult errors,
			@Me CurrentUser me, Model model, RedirectAttributes redirect) {
		EditView.require(form);
		Optional<DraftClearing.Deleted> done = Attempt.of(errors, () -> this.tasks.change(id, form, me));
		if (done.isEmpty()) {
			return show(id, filter, me, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return back(id, filter, done.get(), redirect);
	}

	@PostMapping("/delete")
	ModelAndView delete(@PathVariable UUID id, TaskTable.Filter filter, @RequestParam Set<UUID> ids, @Me CurrentUser me,
			RedirectAttributes redirect) {
		return back(id, filter, this.tasks.delete(id, ids, me), redirect);
	}

	private ModelAndView show(UUID id, TaskTable.Filter filter, CurrentUser me, Model model, HttpStatusCode status) {
		TaskTable.Page page = this.table.page(id, filter, me);
		model.addAttribute("page", page).addAttribute("filter", filter).addAttribute("units", page.units());
		model.addAttribute("audiences", Audience.values()).addAttribute("cadences", Cadence.values());
		model.addAttribute("evidences", Evidence.values()).addAttribute("nodes", Nodes.keys());
		model.addAttribute("gaps", TaskTable.Missing.values());
		ModelAndView shown = new ModelAndView("plan/edit-tasks");
		shown.setStatus(status);
		return shown;
	}

	private static ModelAndView back(UUID id, TaskTable.Filter filter, DraftClearing.Deleted done,
			RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", done.words());
		redirect.addFlashAttribute("undo", done.undo());
		redirect.addAttribute("missing", filter.missingWord());
		if (filter.section() != null) {
			redirect.addAttribute("section", filter.section());
		}
		return new ModelAndView("redirect:/plans/" + id + "/edit/tasks");
	}

}
