package org.partyplan.organization.people;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.model.Leaving;
import org.partyplan.organization.model.Scope;
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

/** Somebody goes to another branch, becomes something else, or leaves the roster. */
@Controller
@RequestMapping("/members/{id}")
class MembershipController {

	private final MemberKeeping members;

	private final MemberSheet sheet;

	private final Scope scope;

	MembershipController(MemberKeeping members, MemberSheet sheet, Scope scope) {
		this.members = members;
		this.sheet = sheet;
		this.scope = scope;
	}

	@ModelAttribute("person")
	MemberSheet.Head person(@PathVariable UUID id, @Me CurrentUser me) {
		return this.sheet.head(id, Scope.kept(me), this.scope.today());
	}

	@GetMapping("/transfer")
	String transfer(@ModelAttribute(name = "person", binding = false) MemberSheet.Head person, @Me CurrentUser me,
			Model model) {
		model.addAttribute("form", new TransferForm(null, this.scope.today(), person.version()));
		return homes(me, model);
	}

	@PostMapping("/transfer")
	String transfer(@PathVariable UUID id, @Valid @ModelAttribute("form") TransferForm form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		Optional<String> ended = Attempt.of(errors, () -> this.members.transfer(id, form, me));
		if (ended.isEmpty()) {
			return homes(me, model);
		}
		flash.addFlashAttribute("flash", "已转移，原支部的经历保留" + ended.get() + "。"
				+ this.members.recordedSince(id, Objects.requireNonNull(form.from())));
		return "redirect:/members/" + id;
	}

	private String homes(CurrentUser me, Model model) {
		model.addAttribute("units", this.scope.units(me, UnitKind::home));
		return "organization/member-transfer";
	}

	@GetMapping("/category")
	String categorise(@ModelAttribute(name = "person", binding = false) MemberSheet.Head person, Model model) {
		model.addAttribute("form", new CategoryForm(null, this.scope.today(), person.version()));
		return "organization/member-category";
	}

	@PostMapping("/category")
	String categorise(@PathVariable UUID id, @Valid @ModelAttribute("form") CategoryForm form, Errors errors,
			@Me CurrentUser me, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.members.categorise(id, form, me))) {
			return "organization/member-category";
		}
		flash.addFlashAttribute("flash", "类别已变更。");
		return "redirect:/members/" + id;
	}

	@GetMapping("/leave")
	String leave(@ModelAttribute(name = "person", binding = false) MemberSheet.Head person, Model model) {
		model.addAttribute("form", new LeaveForm(null, "", this.scope.today(), person.version()));
		return "organization/member-leave";
	}

	@PostMapping("/leave")
	String leave(@PathVariable UUID id, @Valid @ModelAttribute("form") LeaveForm form, Errors errors,
			@Me CurrentUser me, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.members.leave(id, form, me))) {
			return "organization/member-leave";
		}
		flash.addFlashAttribute("flash", "已登记，以前的记录都保留。");
		return "redirect:/members/" + id;
	}

	/** To which branch or group a person goes, and from which day. */
	record TransferForm(@NotNull @Nullable UUID unitId, @NotNull @PastOrPresent @Nullable LocalDate from,
			@NotNull @Nullable Integer version) {
	}

	/** Which category a person has, and from which day. */
	record CategoryForm(@NotNull @Nullable Category category, @NotNull @PastOrPresent @Nullable LocalDate from,
			@NotNull @Nullable Integer version) {

		public Category[] categories() {
			return Category.values();
		}

	}

	/** The first day on which somebody is no longer on the roster, and where to. */
	record LeaveForm(@NotNull @Nullable Leaving how, @Size(max = 100) @Nullable String to,
			@NotNull @PastOrPresent @Nullable LocalDate on, @NotNull @Nullable Integer version) {

		public Leaving[] ways() {
			return Leaving.values();
		}

	}

}
