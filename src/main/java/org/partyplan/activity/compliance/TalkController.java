package org.partyplan.activity.compliance;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.Paged;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 谈心谈话: at least once a year with each member. */
@Controller
class TalkController {

	private final Talks talks;

	TalkController(Talks talks) {
		this.talks = talks;
	}

	@GetMapping("/activities/talks")
	String show(@RequestParam(required = false) @Nullable Integer year, @RequestParam(defaultValue = "1") int page,
			Model model, @Me CurrentUser me) {
		int shown = Math.min(9999, Math.max(1990, Objects.requireNonNullElse(year, this.talks.thisYear())));
		List<Talks.Row> rows = this.talks.of(shown, me);
		model.addAttribute("year", shown)
			.addAttribute("paged", Paged.part(rows, page, Compliance.SIZE))
			.addAttribute("left", rows.stream().mapToInt((row) -> row.members() - row.talked()).sum())
			.addAttribute("keeps", me.is(Role.PARTY_KEEPERS));
		return "activity/talks";
	}

}
