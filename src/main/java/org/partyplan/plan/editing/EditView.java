package org.partyplan.plan.editing;

import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.PlanPart;
import org.partyplan.plan.model.PlanReadiness;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.RuleBroken;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows the editor: whole, or for a text saved by itself only what the saving changed.
 */
@Component
class EditView {

	private final EditSheet sheet;

	private final EditPanel panel;

	private final PlanReadiness readiness;

	private final Clock clock;

	EditView(EditSheet sheet, EditPanel panel, PlanReadiness readiness, Clock clock) {
		this.sheet = sheet;
		this.panel = panel;
		this.readiness = readiness;
		this.clock = clock;
	}

	/** The page; forms that are in the model already stay as typed. */
	ModelAndView page(UUID id, Focus focus, CurrentUser me, Model model) {
		return show(id, focus, me, model, "plan/edit", HttpStatus.OK);
	}

	/** Nothing a person can type makes a form unreadable as a whole. */
	static void require(@Nullable Object form) {
		if (form == null) {
			throw new RuleBroken("plan.edit.unreadable");
		}
	}

	/** A form was refused: shown again with what was typed. */
	ModelAndView refused(@Nullable String htmx, UUID id, Focus focus, CurrentUser me, Model model) {
		return show(id, focus, me, model, (htmx == null) ? "plan/edit" : "plan/edit-saved :: refused",
				HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** A form was saved: on to the page, or the new version into the open form. */
	ModelAndView saved(@Nullable String htmx, UUID id, Focus focus, CurrentUser me, Model model,
			RedirectAttributes redirect) {
		if (htmx == null) {
			redirect.addFlashAttribute("savedAt", this.clock.instant());
			return new ModelAndView("redirect:" + focus.url(id));
		}
		if (model.getAttribute("passageForm") instanceof PassageForm typed) {
			model.addAttribute("numbered", typed.no());
		}
		model.asMap().keySet().removeIf((name) -> name.endsWith("Form"));
		model.addAttribute("savedAt", this.clock.instant());
		return show(id, focus, me, model, "plan/edit-saved :: saved", HttpStatus.OK);
	}

	private ModelAndView show(UUID id, Focus focus, CurrentUser me, Model model, String view, HttpStatusCode status) {
		EditPage page = this.sheet.page(id, focus, me);
		model.addAttribute("page", page).addAttribute("check", this.readiness.of(id));
		open(page, model);
		this.panel.show(page, model);
		ModelAndView shown = new ModelAndView(view);
		shown.setStatus(status);
		return shown;
	}

	private static void open(EditPage page, Model model) {
		PassageView passage = page.passage(page.focus().place());
		if (passage != null) {
			add(model, "passageForm", PassageForm.of(passage));
			model.addAttribute("passage", passage);
		}
		if (page.open(PlanPart.HEAD)) {
			add(model, "headForm", HeadForm.of(page.plan()));
		}
		else if (page.focus().part() != null) {
			add(model, "partForm", PartForm.of(page.plan().text(page.focus().part())));
		}
	}

	private static void add(Model model, String name, Object form) {
		if (!model.containsAttribute(name)) {
			model.addAttribute(name, form);
		}
	}

}
