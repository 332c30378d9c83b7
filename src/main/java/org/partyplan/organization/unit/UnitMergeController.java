package org.partyplan.organization.unit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import org.partyplan.organization.OpenWork;
import org.partyplan.organization.model.UnitChangeRows;
import org.partyplan.organization.model.UnitSheet;
import org.partyplan.organization.people.OfficeForms;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Merging and splitting of branches and groups. */
@Controller
@RequestMapping("/organizations/{id}")
class UnitMergeController {

	private final UnitMerging merging;

	private final UnitChangeRows rows;

	private final OfficeForms choices;

	UnitMergeController(UnitMerging merging, UnitChangeRows rows, OfficeForms choices) {
		this.merging = merging;
		this.rows = rows;
		this.choices = choices;
	}

	@ModelAttribute("fates")
	OpenWork[] fates() {
		return OpenWork.values();
	}

	@GetMapping("/merge")
	String others(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		UnitSheet.Head unit = others(model, id, me);
		model.addAttribute("form", new MergeForm(null, this.choices.today(), "", OpenWork.HAND_OVER, unit.version()));
		return "organization/merge";
	}

	@PostMapping("/merge")
	String merge(@PathVariable UUID id, @Valid @ModelAttribute("form") MergeForm form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.merging.merge(id, form, me))) {
			others(model, id, me);
			return "organization/merge";
		}
		flash.addFlashAttribute("flash", "已合并。原书记的账号权限请安全管理员结束。");
		return "redirect:/organizations/" + form.intoId();
	}

	@GetMapping("/split")
	String people(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		UnitSheet.Head unit = people(model, id, me);
		model.addAttribute("form", new SplitForm("", "", this.choices.today(), "", List.of(), unit.version()));
		return "organization/split";
	}

	@PostMapping("/split")
	String split(@PathVariable UUID id, @Valid @ModelAttribute("form") SplitForm form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		Optional<UUID> fresh = Attempt.of(errors, () -> this.merging.split(id, form, me));
		if (fresh.isEmpty()) {
			people(model, id, me);
			return "organization/split";
		}
		flash.addFlashAttribute("flash", "已分出" + form.name().strip() + "。请登记书记和换届日期。");
		return "redirect:/organizations/" + fresh.get();
	}

	private UnitSheet.Head others(Model model, UUID id, CurrentUser me) {
		UnitSheet.Head unit = this.choices.unit(model, id, me);
		this.choices.others(model, me, unit);
		return unit;
	}

	private UnitSheet.Head people(Model model, UUID id, CurrentUser me) {
		UnitSheet.Head unit = this.choices.unit(model, id, me);
		model.addAttribute("people", this.rows.named(id));
		return unit;
	}

}
