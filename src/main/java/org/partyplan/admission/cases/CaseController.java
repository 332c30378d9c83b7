package org.partyplan.admission.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.admission.model.AdmissionAccess;
import org.partyplan.admission.model.Candidates;
import org.partyplan.admission.model.Proofs;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitKind;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.Role;

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

/** Opening a case, and what befalls it as a whole. */
@Controller
@RequestMapping("/admissions")
class CaseController {

	private final AdmissionOpening opening;

	private final AdmissionEnding ending;

	private final Proofs proofs;

	private final Candidates candidates;

	private final Organizations organizations;

	private final AdmissionAccess access;

	CaseController(AdmissionOpening opening, AdmissionEnding ending, Proofs proofs, Candidates candidates,
			Organizations organizations, AdmissionAccess access) {
		this.opening = opening;
		this.ending = ending;
		this.proofs = proofs;
		this.candidates = candidates;
		this.organizations = organizations;
		this.access = access;
	}

	@GetMapping("/new")
	String blank(@RequestParam(required = false) @Nullable UUID person,
			@RequestParam(required = false) @Nullable String q, @Me CurrentUser me, Model model) {
		OpeningForm form = OpeningForm.blank(person, this.access.today());
		return choices(form, q, me, model.addAttribute("form", form));
	}

	@PostMapping
	String open(@Valid @ModelAttribute("form") OpeningForm form, BindingResult errors, @Me CurrentUser me, Model model,
			RedirectAttributes flash) {
		Optional<UUID> opened = Attempt.of(errors, () -> this.opening.open(form, me));
		if (opened.isEmpty()) {
			return choices(form, null, me, model);
		}
		flash.addFlashAttribute("flash", "已登记入党申请，一个月内派人谈话。");
		return "redirect:/admissions/" + opened.get();
	}

	@PostMapping("/{id}/cancel")
	String cancel(@PathVariable UUID id, @RequestParam LocalDate on, @RequestParam String reason, @Me CurrentUser me,
			RedirectAttributes flash) {
		this.ending.cancel(id, on, reason, me);
		return told(id, "已取消资格，已记的步骤保留。", "/reopen", flash);
	}

	@PostMapping("/{id}/reopen")
	String reopen(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		this.ending.reopen(id, me);
		return told(id, "已撤回取消，继续办理。", null, flash);
	}

	@PostMapping("/{id}/extension")
	String extend(@PathVariable UUID id, @RequestParam int months, @RequestParam LocalDate on,
			@RequestParam String reason, @Me CurrentUser me, RedirectAttributes flash) {
		this.ending.extend(id, months, on, reason, me);
		return told(id, "已延长预备期，转正日期随着变。", "/extension/take-back", flash);
	}

	@PostMapping("/{id}/extension/take-back")
	String takeBackExtension(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		this.ending.takeBackExtension(id, me);
		return told(id, "已撤回延长。", null, flash);
	}

	@PostMapping("/{id}/proofs")
	String prove(@PathVariable UUID id, @RequestParam String kind, @RequestParam LocalDate on,
			@RequestParam String words, @Me CurrentUser me, RedirectAttributes flash) {
		this.proofs.add(id, kind, on, words, me);
		return told(id, "已记下。", null, flash);
	}

	@PostMapping("/{id}/proofs/{proof}/delete")
	String unprove(@PathVariable UUID id, @PathVariable UUID proof, @Me CurrentUser me, RedirectAttributes flash) {
		this.proofs.remove(id, proof, me);
		return told(id, "已去掉。", null, flash);
	}

	private static String told(UUID id, String words, @Nullable String undo, RedirectAttributes flash) {
		flash.addFlashAttribute("flash", words);
		if (undo != null) {
			flash.addFlashAttribute("undo", "/admissions/" + id + undo);
		}
		return "redirect:/admissions/" + id;
	}

	private String choices(OpeningForm form, @Nullable String q, CurrentUser me, Model model) {
		model.addAttribute("found", this.candidates.found(q, form.person(), me))
			.addAttribute("units",
					this.organizations.tree(me.scope(Role.PARTY_KEEPERS), this.access.today())
						.stream()
						.filter((unit) -> unit.kind() == UnitKind.BRANCH || unit.kind() == UnitKind.GROUP)
						.toList());
		return "admission/new";
	}

}
