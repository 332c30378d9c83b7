package org.partyplan.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Blocks that a record's form and page load: the metrics it moves. */
@Controller
@RequestMapping("/metrics/moved")
class MovingController {

	private final Moving moving;

	MovingController(Moving moving) {
		this.moving = moving;
	}

	@GetMapping
	String will(@RequestParam(defaultValue = "") List<String> kinds,
			@RequestParam(defaultValue = "") List<String> measures, @RequestParam UUID unit, @RequestParam LocalDate on,
			Model model, @Me CurrentUser me) {
		model.addAttribute("moved", this.moving.by(kinds, measures, unit, on, me));
		return "tracking/moved :: will";
	}

	@GetMapping("/{record}")
	String did(@PathVariable UUID record, Model model, @Me CurrentUser me) {
		model.addAttribute("moved", this.moving.by(record, me));
		return "tracking/moved :: did";
	}

}
