package org.partyplan.organization.people;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Exemption;
import org.partyplan.organization.model.ExemptTime;
import org.partyplan.organization.model.Scope;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.SelfChecking;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Marks of a person, and times left out of 应到. */
@Controller
@RequestMapping("/members/{id}")
class TraitController {

	private final MemberKeeping members;

	private final MemberSheet sheet;

	private final Settings settings;

	private final Scope scope;

	TraitController(MemberKeeping members, MemberSheet sheet, Settings settings, Scope scope) {
		this.members = members;
		this.sheet = sheet;
		this.settings = settings;
		this.scope = scope;
	}

	@ModelAttribute("person")
	MemberSheet.Head person(@PathVariable UUID id, @Me CurrentUser me) {
		return this.sheet.head(id, Scope.kept(me), this.scope.today());
	}

	@GetMapping("/marks")
	String mark(@ModelAttribute(name = "person", binding = false) MemberSheet.Head person, Model model) {
		model.addAttribute("form", new MarkForm("", this.scope.today(), person.version()));
		return marks(model);
	}

	@PostMapping("/marks")
	String mark(@PathVariable UUID id, @Valid @ModelAttribute("form") MarkForm form, Errors errors, @Me CurrentUser me,
			Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.members.mark(id, form, me))) {
			return marks(model);
		}
		flash.addFlashAttribute("flash", "已标为" + form.mark() + "。");
		return "redirect:/members/" + id;
	}

	private String marks(Model model) {
		model.addAttribute("marks", this.settings.marks());
		return "organization/member-mark";
	}

	@GetMapping("/exemptions")
	String exempt(@ModelAttribute(name = "person", binding = false) MemberSheet.Head person, Model model) {
		model.addAttribute("form", new ExemptionForm(null, "", this.scope.today(), null, person.version()));
		return "organization/member-exemption";
	}

	@PostMapping("/exemptions")
	String exempt(@PathVariable UUID id, @Valid @ModelAttribute("form") ExemptionForm form, Errors errors,
			@Me CurrentUser me, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.members.exempt(id, form, me))) {
			return "organization/member-exemption";
		}
		flash.addFlashAttribute("flash", "这段时间的会议不把这个人计入应到。");
		return "redirect:/members/" + id;
	}

	@PostMapping("/marks/{row}/end")
	String endMark(@PathVariable UUID id, @PathVariable UUID row, @Me CurrentUser me, RedirectAttributes flash) {
		this.members.endMark(id, row, me);
		flash.addFlashAttribute("flash", "标记到昨天为止，以前的保留。");
		return "redirect:/members/" + id;
	}

	@PostMapping("/exemptions/{row}/end")
	String endExemption(@PathVariable UUID id, @PathVariable UUID row, @Me CurrentUser me, RedirectAttributes flash) {
		this.members.endExemption(id, row, me);
		flash.addFlashAttribute("flash", "从今天起重新计入应到。");
		return "redirect:/members/" + id;
	}

	/** A mark such as 学科带头人, from a day on. */
	record MarkForm(@NotBlank String mark, @NotNull @PastOrPresent @Nullable LocalDate from,
			@NotNull @Nullable Integer version) {
	}

	/**
	 * Left out of 应到 for a time.
	 *
	 * @param until the last day, or null while it goes on
	 */
	record ExemptionForm(@NotNull @Nullable Exemption reason, @Size(max = 200) @Nullable String note,
			@NotNull @Nullable LocalDate from, @Nullable LocalDate until,
			@NotNull @Nullable Integer version) implements SelfChecking {

		@Override
		public void check() {
			ExemptTime.require(this.reason, this.note, this.from, this.until);
		}

		public Exemption[] reasons() {
			return Exemption.values();
		}

		ExemptTime time() {
			return ExemptTime.of(Objects.requireNonNull(this.reason), this.note, Objects.requireNonNull(this.from),
					this.until);
		}

	}

}
