package org.partyplan.plan.importing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.PlanImport;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every button of an import's page brings the whole page's choices along. */
@Controller
@RequestMapping("/plans/read/{id}")
class PlanImportEditController {

	private static final int MOST_ROWS = 10_000;

	private final PlanImporting desk;

	private final ImportToDraft saving;

	PlanImportEditController(PlanImporting desk, ImportToDraft saving) {
		this.desk = desk;
		this.saving = saving;
	}

	@InitBinder
	void manyChoices(WebDataBinder binder) {
		binder.setAutoGrowCollectionLimit(10_000);
	}

	/**
	 * One choice, as soon as it is made; another year moves the days all over the page.
	 */
	@PostMapping(path = "/choices", headers = "HX-Request")
	String choice(@PathVariable UUID id, @Valid @ModelAttribute("form") PlanImportForm form, BindingResult errors,
			@Me CurrentUser me, Model model, HttpServletResponse response) {
		if (form.heading() != null && errors.hasFieldErrors("heading*")) {
			throw new RuleBroken("plan.read.heading");
		}
		Integer year = this.desk.open(id, me).heading().year();
		PlanImport reading = this.desk.decide(id, form.decisions(errors), me);
		PlanImportSheet sheet = this.desk.sheet(reading, PlanImportOthers.NONE);
		model.addAttribute("sheet", sheet);
		if (Objects.equals(year, reading.heading().year())) {
			return "plan/read-sheet :: saved";
		}
		response.setHeader("HX-Retarget", "#main");
		response.setHeader("HX-Reselect", "#main");
		response.setHeader("HX-Reswap", "outerHTML");
		model.addAttribute("form", PlanImportForm.of(reading, sheet.words().units()));
		return "plan/read-sheet";
	}

	@PostMapping("/choices")
	String choices(@PathVariable UUID id, @Valid @ModelAttribute("form") PlanImportForm form, BindingResult errors,
			@Me CurrentUser me, Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			model.addAttribute("sheet", this.desk.sheet(id, form.decisions(errors), me));
			return "plan/read-sheet";
		}
		this.desk.decide(id, form.version(), form.decisions(errors), me);
		redirect.addFlashAttribute("flash", "选择已保存。");
		return "redirect:/plans/read/" + id;
	}

	@PostMapping("/all")
	String all(@PathVariable UUID id, @RequestParam int at, @RequestParam boolean accept,
			@Valid @ModelAttribute("form") PlanImportForm form, BindingResult errors, @Me CurrentUser me) {
		this.desk.decideAll(id, form.version(), form.decisions(errors), at, accept, me);
		return page(id, at);
	}

	/** To a paragraph, so many from it on, or all that look like it. */
	@PostMapping("/parts/{part}/{edit}")
	String edit(@PathVariable UUID id, @PathVariable int part, @PathVariable("edit") String name,
			@RequestParam(defaultValue = "1") int count, @RequestParam(defaultValue = "false") boolean alike,
			@Valid @ModelAttribute("form") PlanImportForm form, BindingResult errors, @Me CurrentUser me,
			RedirectAttributes redirect) {
		PlanImportEdit edit = PlanImportEdit.named(name);
		int edited = this.desk.edit(id, form.version(), form.decisions(errors), edit,
				IntStream.range(part, part + Math.min(count, MOST_ROWS)).boxed().toList(), alike && edit.spreads(), me);
		redirect.addFlashAttribute("flash", edit.done(edited));
		return page(id, edit.place(part));
	}

	/** To the paragraphs that are ticked. */
	@PostMapping("/rows/{edit}")
	String rows(@PathVariable UUID id, @PathVariable("edit") String name,
			@RequestParam(defaultValue = "") List<Integer> rows, @Valid @ModelAttribute("form") PlanImportForm form,
			BindingResult errors, @Me CurrentUser me, RedirectAttributes redirect) {
		PlanImportEdit edit = PlanImportEdit.named(name);
		if (rows.isEmpty()) {
			redirect.addFlashAttribute("flash", "还没有选中哪一段：先勾左边的方框。");
			return "redirect:/plans/read/" + id;
		}
		this.desk.edit(id, form.version(), form.decisions(errors), edit, rows, false, me);
		redirect.addFlashAttribute("flash", edit.done(rows.size()));
		return page(id, edit.place(rows.get(0)));
	}

	/** A task or a metric of chosen words. */
	@PostMapping("/parts/{part}/propose")
	String propose(@PathVariable UUID id, @PathVariable int part, @RequestParam int start, @RequestParam int end,
			@RequestParam boolean task, @Valid @ModelAttribute("form") PlanImportForm form, BindingResult errors,
			@Me CurrentUser me, RedirectAttributes redirect) {
		String key = this.desk.propose(id, form.version(), form.decisions(errors),
				new PlanImportSelection(part, start, end, task), me);
		redirect.addFlashAttribute("flash", task ? "已建成任务，可以点“改”补充。" : "已建成指标，可以点“改”补充。");
		return "redirect:/plans/read/" + id + "#" + key;
	}

	/** The other of two readings of the outline. */
	@PostMapping("/outline")
	String outline(@PathVariable UUID id, @Valid @ModelAttribute("form") PlanImportForm form, BindingResult errors,
			@Me CurrentUser me, RedirectAttributes redirect) {
		this.desk.otherOutline(id, form.version(), form.decisions(errors), me);
		redirect.addFlashAttribute("flash", "已换一种分法，不合适可以换回来。");
		return "redirect:/plans/read/" + id;
	}

	/** Which unit a name means that none has. */
	@PostMapping("/units")
	String unit(@PathVariable UUID id, @RequestParam String name, @RequestParam UUID unit, @Me CurrentUser me,
			RedirectAttributes redirect) {
		this.desk.name(id, name, unit, me);
		redirect.addFlashAttribute("flash", "“" + name + "”在文中各处都这样认了；存成草稿后，下一份计划也照着认。");
		return "redirect:/plans/read/" + id;
	}

	/** The last step, or one further down with all above it. */
	@PostMapping("/undo")
	String undo(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer step,
			@Valid @ModelAttribute("form") PlanImportForm form, BindingResult errors, @Me CurrentUser me,
			RedirectAttributes redirect) {
		this.desk.undo(id, form.version(), form.decisions(errors), step, me);
		redirect.addFlashAttribute("flash", (step == null) ? "已撤销上一步。" : "已撤销到那一步之前。");
		return "redirect:/plans/read/" + id;
	}

	@PostMapping("/save")
	String save(@PathVariable UUID id, @Valid @ModelAttribute("form") PlanImportForm form, BindingResult errors,
			@Me CurrentUser me, Model model, RedirectAttributes redirect) {
		Optional<ImportToDraft.Saved> saved = Attempt.of(errors,
				() -> this.saving.save(id, form.version(), form.decisions(errors), me));
		if (saved.isEmpty()) {
			model.addAttribute("sheet", this.desk.sheet(id, form.decisions(errors), me));
			return "plan/read-sheet";
		}
		redirect.addFlashAttribute("flash", saved.get().words());
		return "redirect:/plans/" + saved.get().plan() + "/edit";
	}

	private static String page(UUID id, int part) {
		return "redirect:/plans/read/" + id + "#part-" + part;
	}

}
