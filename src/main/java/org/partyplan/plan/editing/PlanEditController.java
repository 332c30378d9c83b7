package org.partyplan.plan.editing;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.PlanPart;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/plans/{id}/edit")
class PlanEditController {

	private final EditView view;

	private final PlanHeadEditing framing;

	PlanEditController(EditView view, PlanHeadEditing framing) {
		this.view = view;
		this.framing = framing;
	}

	@GetMapping
	ModelAndView edit(@PathVariable UUID id, Focus focus, @Me CurrentUser me, Model model) {
		return this.view.page(id, focus, me, model);
	}

	@PostMapping("/head")
	ModelAndView describe(@PathVariable UUID id,
			@RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, @Valid HeadForm form,
			BindingResult errors, @Me CurrentUser me, Model model, RedirectAttributes redirect) {
		EditView.require(form);
		Focus focus = Focus.part(PlanPart.HEAD);
		if (Attempt.fails(errors, () -> this.framing.describe(id, form, me))) {
			return this.view.refused(htmx, id, focus, me, model);
		}
		return this.view.saved(htmx, id, focus, me, model, redirect);
	}

	@PostMapping("/parts/{part}")
	ModelAndView rewrite(@PathVariable UUID id, @PathVariable PlanPart part,
			@RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, @Valid PartForm form,
			BindingResult errors, @Me CurrentUser me, Model model, RedirectAttributes redirect) {
		EditView.require(form);
		Focus focus = Focus.part(part);
		if (Attempt.fails(errors, () -> this.framing.rewrite(id, part, form, me))) {
			return this.view.refused(htmx, id, focus, me, model);
		}
		return this.view.saved(htmx, id, focus, me, model, redirect);
	}

}
