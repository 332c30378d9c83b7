package org.partyplan.activity.recording;

import java.util.Objects;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Beside the form of a record: which figures saving it moves. */
@Controller
class MetricPreviewController {

	private final MetricPreview moves;

	private final Twins twins;

	MetricPreviewController(MetricPreview moves, Twins twins) {
		this.moves = moves;
		this.twins = twins;
	}

	@GetMapping("/activities/moves")
	String moves(@ModelAttribute("form") ActivityForm form, BindingResult unread,
			@RequestParam(defaultValue = "0") int due, @RequestParam(defaultValue = "0") int offered, Model model,
			@Me CurrentUser me) {
		MetricPreview.Typed typed = new MetricPreview.Typed(due, Math.min(due, form.ticked().size()), form.length(),
				offered, form.readings().size());
		if (form.heldOn() != null && form.unit() != null) {
			model.addAttribute("moved", this.moves.of(Objects.requireNonNull(form.id()), form.unit(), form.heldOn(),
					form.held(), typed, me));
		}
		model.addAttribute("twin", this.twins.of(form, me).orElse(null));
		return "activity/moves :: typed";
	}

}
