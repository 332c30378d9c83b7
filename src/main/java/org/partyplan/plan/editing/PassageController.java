package org.partyplan.plan.editing;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/plans/{id}/edit")
class PassageController {

	private static final String HTMX = "HX-Request";

	private final EditView view;

	private final PassageEditing editing;

	private final PlanArranging arranging;

	PassageController(EditView view, PassageEditing editing, PlanArranging arranging) {
		this.view = view;
		this.editing = editing;
		this.arranging = arranging;
	}

	@PostMapping("/items/{place}")
	ModelAndView item(@PathVariable UUID id, @PathVariable UUID place,
			@RequestHeader(name = HTMX, required = false) @Nullable String htmx, @Valid PassageForm form,
			BindingResult errors, @Me CurrentUser me, Model model, RedirectAttributes redirect) {
		EditView.require(form);
		Optional<Focus> next = Attempt.of(errors, () -> this.editing.item(id, place, form, me));
		return next.isPresent() ? this.view.saved(htmx, id, next.get(), me, model, redirect)
				: this.view.refused(htmx, id, form.focus(place), me, model);
	}

	@PostMapping("/sections/{place}")
	ModelAndView section(@PathVariable UUID id, @PathVariable UUID place,
			@RequestHeader(name = HTMX, required = false) @Nullable String htmx, @Valid PassageForm form,
			BindingResult errors, @Me CurrentUser me, Model model, RedirectAttributes redirect) {
		EditView.require(form);
		Optional<Focus> next = Attempt.of(errors, () -> this.editing.section(id, place, form, me));
		return next.isPresent() ? this.view.saved(htmx, id, next.get(), me, model, redirect)
				: this.view.refused(htmx, id, form.focus(place), me, model);
	}

	@PostMapping("/sections")
	String addSection(@PathVariable UUID id, @RequestParam @Nullable UUID before, @Me CurrentUser me) {
		return "redirect:" + Focus.place(this.arranging.addSection(id, before, me)).url(id);
	}

	@PostMapping("/items")
	String addItem(@PathVariable UUID id, @RequestParam UUID section, @Me CurrentUser me) {
		return "redirect:" + Focus.place(this.arranging.addItem(id, section, me)).url(id);
	}

	@PostMapping("/sections/{place}/move")
	String moveSection(@PathVariable UUID id, @PathVariable UUID place, @RequestParam @Nullable UUID before,
			@Me CurrentUser me) {
		this.arranging.move(id, place, before, me);
		return "redirect:" + Focus.place(place).url(id);
	}

	@PostMapping("/items/{place}/move")
	String moveItem(@PathVariable UUID id, @PathVariable UUID place, @RequestParam UUID section,
			@RequestParam @Nullable UUID before, @Me CurrentUser me) {
		this.arranging.move(id, place, section, before, me);
		return "redirect:" + Focus.place(place).url(id);
	}

}
