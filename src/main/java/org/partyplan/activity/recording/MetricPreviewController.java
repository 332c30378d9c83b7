package org.partyplan.activity.recording;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Beside the form of a record: which figures saving it moves. */
@Controller
class MetricPreviewController {

	private static final UUID NOT_YET = new UUID(0, 0);

	private final MetricPreview moves;

	MetricPreviewController(MetricPreview moves) {
		this.moves = moves;
	}

	@GetMapping("/activities/moves")
	String moves(@RequestParam(required = false) @Nullable UUID id, @RequestParam UUID unit,
			@RequestParam(required = false) @Nullable LocalDate heldOn, @RequestParam String kind,
			@RequestParam(defaultValue = "") List<String> also, @RequestParam(defaultValue = "") List<String> ticked,
			@RequestParam(defaultValue = "") List<String> readings, @RequestParam(defaultValue = "0") int due,
			@RequestParam(defaultValue = "0") int offered, @RequestParam(required = false) @Nullable Integer length,
			Model model, @Me CurrentUser me) {
		Set<String> held = new HashSet<>(also);
		held.add(kind);
		MetricPreview.Typed typed = new MetricPreview.Typed(due, Math.min(due, ticked.size()), length, offered,
				readings.size());
		if (heldOn != null) {
			model.addAttribute("moved", this.moves.of((id == null) ? NOT_YET : id, unit, heldOn, held, typed, me));
		}
		return "activity/moves :: typed";
	}

}
