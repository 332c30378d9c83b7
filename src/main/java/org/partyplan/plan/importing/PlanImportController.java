package org.partyplan.plan.importing;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.document.FileAnswers;
import org.partyplan.document.Files;
import org.partyplan.plan.model.OwnOrganization;
import org.partyplan.plan.model.PlanImport;
import org.partyplan.shared.Attempt;
import org.partyplan.reader.TextEncoding;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PlanImportController {

	private final PlanImporting desk;

	private final Files files;

	private final FileAnswers answers;

	private final PlanImportViewers viewers;

	PlanImportController(PlanImporting desk, Files files, FileAnswers answers, PlanImportViewers viewers) {
		this.desk = desk;
		this.files = files;
		this.answers = answers;
		this.viewers = viewers;
	}

	@ModelAttribute("organizations")
	List<OwnOrganization> organizations(@Me CurrentUser me) {
		return OwnOrganization.of(me);
	}

	@GetMapping("/plans/read")
	String choose(Model model) {
		model.addAttribute("form", PlanUploadForm.empty());
		return "plan/read";
	}

	@PostMapping("/plans/read")
	String read(@Valid @ModelAttribute("form") PlanUploadForm form, BindingResult errors, @Me CurrentUser me) {
		return Attempt.of(errors, () -> this.desk.start(form, me))
			.map((id) -> "redirect:/plans/read/" + id)
			.orElse("plan/read");
	}

	@GetMapping("/plans/read/{id}")
	String sheet(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		PlanImport reading = this.desk.open(id, me);
		if (reading.planId() != null) {
			return "redirect:/plans/" + reading.planId() + "/edit";
		}
		PlanImportSheet sheet = this.desk.sheet(reading, this.viewers.seen(reading, null, me));
		model.addAttribute("sheet", sheet);
		model.addAttribute("form", PlanImportForm.of(reading, sheet.words().units()));
		return "plan/read-sheet";
	}

	/** Asked now and then by an open page: who else is here, and what they did. */
	@GetMapping("/plans/read/{id}/others")
	String others(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version, @Me CurrentUser me,
			Model model) {
		model.addAttribute("others", this.viewers.seen(this.desk.open(id, me), version, me));
		model.addAttribute("at", "/plans/read/" + id);
		return "plan/read-others";
	}

	@PostMapping("/plans/read/{id}/discard")
	String discard(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes redirect) {
		this.desk.discard(id, me);
		redirect.addFlashAttribute("flash", "已放弃这次导入。");
		return "redirect:/plans";
	}

	/** Its text by another encoding. */
	@PostMapping("/plans/read/{id}/encoding")
	String encoding(@PathVariable UUID id, @RequestParam TextEncoding encoding,
			@Valid @ModelAttribute("form") PlanImportForm form, BindingResult errors, @Me CurrentUser me,
			RedirectAttributes redirect) {
		this.desk.reread(id, form.version(), form.decisions(errors), encoding, me);
		redirect.addFlashAttribute("flash", "已按 " + encoding.charset().name() + " 重新读取，不对可以撤销。");
		return "redirect:/plans/read/" + id;
	}

	/** The document as it was uploaded. */
	@GetMapping("/plans/read/{id}/original")
	void original(@PathVariable UUID id, @Me CurrentUser me, HttpServletResponse response) throws IOException {
		this.answers.send(this.files.describe(this.desk.open(id, me).sourceFileId()), response);
	}

}
