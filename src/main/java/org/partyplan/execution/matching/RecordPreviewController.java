package org.partyplan.execution.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The parts of a record's pages that say which assignments it ticks off. */
@Controller
@RequestMapping("/assignments/answered")
class RecordPreviewController {

	private final RecordPreview answered;

	RecordPreviewController(RecordPreview answered) {
		this.answered = answered;
	}

	@GetMapping
	String will(@RequestParam(required = false) @Nullable UUID id, @RequestParam(required = false) @Nullable UUID unit,
			@RequestParam(required = false) @Nullable LocalDate heldOn,
			@RequestParam(required = false) @Nullable List<String> kind,
			@RequestParam(required = false) @Nullable List<String> also,
			@RequestParam(required = false) @Nullable List<UUID> ticked,
			@RequestParam(required = false) @Nullable List<UUID> answers, Model model, @Me CurrentUser me) {
		Set<String> kinds = new TreeSet<>(Set.of(""));
		kinds.addAll((kind == null) ? List.of() : kind);
		kinds.addAll((also == null) ? List.of() : also);
		model
			.addAttribute("will",
					(unit == null || heldOn == null) ? List.of()
							: this.answered.will(id, unit, heldOn, kinds, (ticked == null) ? List.of() : ticked, me))
			.addAttribute("undated", heldOn == null)
			.addAttribute("answers", (answers == null) ? List.of() : answers);
		return "execution/answered :: will";
	}

	@GetMapping("/{id}")
	String did(@PathVariable UUID id, Model model, @Me CurrentUser me) {
		model.addAttribute("did", this.answered.did(id, me));
		return "execution/answered :: did";
	}

}
