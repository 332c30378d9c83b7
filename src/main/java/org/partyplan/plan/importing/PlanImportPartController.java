package org.partyplan.plan.importing;

import java.util.UUID;

import jakarta.validation.Valid;
import org.partyplan.plan.text.Text;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.NotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives one paragraph of an import another heading, or cuts it in two. */
@Controller
@RequestMapping("/plans/read/{id}/parts/{part}")
class PlanImportPartController {

	private final PlanImporting desk;

	PlanImportPartController(PlanImporting desk) {
		this.desk = desk;
	}

	@GetMapping
	String part(@PathVariable UUID id, @PathVariable int part, @Me CurrentUser me, Model model) {
		PlanImportPart paragraph = paragraph(id, part, me);
		model.addAttribute("paragraph", paragraph);
		model.addAttribute("form", PlanImportPartForm.of(paragraph));
		return "plan/read-part";
	}

	@PostMapping("/rename")
	String rename(@PathVariable UUID id, @PathVariable int part, @Valid @ModelAttribute("form") PlanImportPartForm form,
			BindingResult errors, @Me CurrentUser me, Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			model.addAttribute("paragraph", paragraph(id, part, me));
			return "plan/read-part";
		}
		this.desk.edit(id, form.version(), part, "标题改为“" + Text.shortened(form.no() + form.title(), 16) + "”",
				(draft, place) -> draft.rename(place, form.no(), form.title()), me);
		return done(id, part, redirect, "标题已改。");
	}

	@PostMapping("/split")
	String split(@PathVariable UUID id, @PathVariable int part, @RequestParam int at, @RequestParam int version,
			@Me CurrentUser me, RedirectAttributes redirect) {
		this.desk.edit(id, version, part, "拆成两段", (draft, place) -> draft.split(place, at), me);
		return done(id, part, redirect, "已拆成两段。");
	}

	private PlanImportPart paragraph(UUID id, int part, CurrentUser me) {
		return PlanImportPart.of(this.desk.open(id, me), part).orElseThrow(() -> new NotFound("part " + part));
	}

	private static String done(UUID id, int part, RedirectAttributes redirect, String words) {
		redirect.addFlashAttribute("flash", words);
		return "redirect:/plans/read/" + id + "#part-" + part;
	}

}
