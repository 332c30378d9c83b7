package org.partyplan.organization.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.OpenWork;
import org.partyplan.organization.model.Scope;
import org.partyplan.organization.model.UnitChangeRows;
import org.partyplan.organization.model.UnitSheet;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.NotFound;

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

	private final UnitSheet sheet;

	private final Scope scope;

	UnitMergeController(UnitMerging merging, UnitChangeRows rows, UnitSheet sheet, Scope scope) {
		this.merging = merging;
		this.rows = rows;
		this.sheet = sheet;
		this.scope = scope;
	}

	@ModelAttribute("unit")
	UnitSheet.Head unit(@PathVariable UUID id, @Me CurrentUser me) {
		return this.sheet.head(id, Scope.kept(me), this.scope.today());
	}

	@GetMapping("/merge")
	String merge(@ModelAttribute(name = "unit", binding = false) UnitSheet.Head unit, @Me CurrentUser me, Model model) {
		model.addAttribute("form", new MergeForm(null, this.scope.today(), "", OpenWork.HAND_OVER, unit.version()));
		return others(unit, me, model);
	}

	@PostMapping("/merge")
	String merge(@ModelAttribute(name = "unit", binding = false) UnitSheet.Head unit,
			@Valid @ModelAttribute("form") MergeForm form, Errors errors, @Me CurrentUser me, Model model,
			RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.merging.merge(unit.id(), form, me))) {
			return others(unit, me, model);
		}
		flash.addFlashAttribute("flash", "已合并。原书记的账号权限请安全管理员结束。");
		return "redirect:/organizations/" + form.intoId();
	}

	private String others(UnitSheet.Head unit, CurrentUser me, Model model) {
		model.addAttribute("units",
				this.scope.units(me, (kind) -> kind == unit.kind())
					.stream()
					.filter((other) -> !other.id().equals(unit.id()))
					.toList());
		return "organization/merge";
	}

	@GetMapping("/split")
	String split(@ModelAttribute(name = "unit", binding = false) UnitSheet.Head unit, Model model) {
		model.addAttribute("form", new SplitForm("", "", this.scope.today(), "", List.of(), unit.version()));
		return people(unit.id(), model);
	}

	@PostMapping("/split")
	String split(@PathVariable UUID id, @Valid @ModelAttribute("form") SplitForm form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		Optional<UUID> fresh = Attempt.of(errors, () -> this.merging.split(id, form, me));
		if (fresh.isEmpty()) {
			return people(id, model);
		}
		flash.addFlashAttribute("flash", "已分出" + form.name().strip() + "。请登记书记和换届日期。");
		return "redirect:/organizations/" + fresh.get();
	}

	private String people(UUID id, Model model) {
		model.addAttribute("people", this.rows.named(id));
		return "organization/split";
	}

	@GetMapping("/unsplit")
	String unsplit(@ModelAttribute(name = "unit", binding = false) UnitSheet.Head unit, Model model) {
		model.addAttribute("form", new UnsplitForm("", unit.version()));
		return split(unit.id(), model);
	}

	@PostMapping("/unsplit")
	String unsplit(@ModelAttribute(name = "unit", binding = false) UnitSheet.Head unit,
			@Valid @ModelAttribute("form") UnsplitForm form, Errors errors, @Me CurrentUser me, Model model,
			RedirectAttributes flash) {
		Optional<UUID> back = Attempt.of(errors, () -> this.merging.unsplit(unit.id(), form, me));
		if (back.isEmpty()) {
			return split(unit.id(), model);
		}
		flash.addFlashAttribute("flash", "分设已撤销，人员和职务和分设前一样。");
		return "redirect:/organizations/" + back.get();
	}

	private String split(UUID id, Model model) {
		model.addAttribute("split", this.rows.split(id).orElseThrow(() -> new NotFound("split of " + id)))
			.addAttribute("named", this.merging.dependents(id));
		return "organization/unsplit";
	}

	/** Why a split should never have been. */
	record UnsplitForm(@NotBlank @Size(max = 200) String reason, @NotNull @Nullable Integer version) {
	}

	/** Into which unit one is merged, since when, by which approval. */
	record MergeForm(@NotNull @Nullable UUID intoId, @NotNull @PastOrPresent @Nullable LocalDate on,
			@NotBlank @Size(max = 100) String approval, @NotNull @Nullable OpenWork openWork,
			@NotNull @Nullable Integer version) {

		public OpenWork[] fates() {
			return OpenWork.values();
		}

	}

	/** The new unit that some of the people go to. */
	record SplitForm(@NotBlank @Size(max = 60) String name, @NotBlank @Size(max = 12) String shortName,
			@NotNull @PastOrPresent @Nullable LocalDate on, @NotBlank @Size(max = 100) String approval,
			@NotEmpty @Nullable List<UUID> people, @NotNull @Nullable Integer version) {
	}

}
