package org.partyplan.organization.unit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.model.Scope;
import org.partyplan.organization.model.UnitSheet;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office founds a unit, corrects its names, moves it below another, or closes it. */
@Controller
@RequestMapping("/organizations")
class UnitKeepingController {

	private final UnitKeeping units;

	private final UnitSheet sheet;

	private final Scope scope;

	UnitKeepingController(UnitKeeping units, UnitSheet sheet, Scope scope) {
		this.units = units;
		this.sheet = sheet;
		this.scope = scope;
	}

	@GetMapping("/new")
	String found(@RequestParam @Nullable UUID parent, @Me CurrentUser me, Model model) {
		model.addAttribute("form", new UnitForm(parent, UnitKind.BRANCH, "", "", this.scope.today(), ""));
		return parents("new", me, model);
	}

	@PostMapping
	String found(@Valid @ModelAttribute("form") UnitForm form, Errors errors, @Me CurrentUser me, Model model,
			RedirectAttributes flash) {
		Optional<UUID> founded = Attempt.of(errors, () -> this.units.found(form, me));
		if (founded.isEmpty()) {
			return parents("new", me, model);
		}
		flash.addFlashAttribute("flash", "已成立" + form.name().strip() + "。");
		return "redirect:/organizations/" + founded.get();
	}

	@GetMapping("/{id}/rename")
	String rename(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		UnitSheet.Head unit = unit(id, me, model);
		model.addAttribute("form", new NameForm(unit.name(), unit.shortName(), unit.version()));
		return "organization/rename";
	}

	@PostMapping("/{id}/rename")
	String rename(@PathVariable UUID id, @Valid @ModelAttribute("form") NameForm form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.units.rename(id, form, me))) {
			unit(id, me, model);
			return "organization/rename";
		}
		flash.addFlashAttribute("flash", "已改名。");
		return "redirect:/organizations/" + id;
	}

	@GetMapping("/{id}/move")
	String move(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		UnitSheet.Head unit = unit(id, me, model);
		model.addAttribute("form", new MoveForm(null, this.scope.today(), unit.version()));
		return homes(unit, me, model);
	}

	@PostMapping("/{id}/move")
	String move(@PathVariable UUID id, @Valid @ModelAttribute("form") MoveForm form, Errors errors, @Me CurrentUser me,
			Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.units.move(id, form, me))) {
			return homes(unit(id, me, model), me, model);
		}
		flash.addFlashAttribute("flash", "已移动，下面的单位一起移动。");
		return "redirect:/organizations/" + id;
	}

	@GetMapping("/{id}/close")
	String close(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		UnitSheet.Head unit = unit(id, me, model);
		model.addAttribute("form", new CloseForm(this.scope.today(), "", unit.version()));
		return "organization/close";
	}

	@PostMapping("/{id}/close")
	String close(@PathVariable UUID id, @Valid @ModelAttribute("form") CloseForm form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.units.close(id, form, me))) {
			unit(id, me, model);
			return "organization/close";
		}
		flash.addFlashAttribute("flash", "已撤销，以前的记录都保留。");
		return "redirect:/organizations";
	}

	private UnitSheet.Head unit(UUID id, CurrentUser me, Model model) {
		UnitSheet.Head unit = this.sheet.head(id, Scope.kept(me), this.scope.today());
		model.addAttribute("unit", unit);
		return unit;
	}

	/** With what it can move below. */
	private String homes(UnitSheet.Head unit, CurrentUser me, Model model) {
		model.addAttribute("units",
				this.scope.units(me, (kind) -> unit.kind().fitsBelow(kind))
					.stream()
					.filter((other) -> !other.id().equals(unit.id()))
					.toList());
		return "organization/move";
	}

	/** With what a unit can stand below. */
	private String parents(String page, CurrentUser me, Model model) {
		model.addAttribute("units", this.scope.units(me, UnitKind::party));
		return "organization/" + page;
	}

	/** A unit to be founded. */
	record UnitForm(@NotNull @Nullable UUID parentId, @NotNull @Nullable UnitKind kind,
			@NotBlank @Size(max = 60) String name, @NotBlank @Size(max = 12) String shortName,
			@NotNull @PastOrPresent @Nullable LocalDate founded, @Size(max = 100) @Nullable String approval) {

		public UnitKind[] kinds() {
			return UnitKind.values();
		}

	}

	/** A unit's names. */
	record NameForm(@NotBlank @Size(max = 60) String name, @NotBlank @Size(max = 12) String shortName,
			@NotNull @Nullable Integer version) {
	}

	/** Below which unit it stands, and from which day. */
	record MoveForm(@NotNull @Nullable UUID parentId, @NotNull @PastOrPresent @Nullable LocalDate from,
			@NotNull @Nullable Integer version) {
	}

	/** The first day on which the unit no longer stands. */
	record CloseForm(@NotNull @PastOrPresent @Nullable LocalDate on, @Size(max = 100) @Nullable String approval,
			@NotNull @Nullable Integer version) {
	}

}
