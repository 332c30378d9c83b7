package org.partyplan.organization.health;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.Scope;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the party organisations stand against the rules. */
@Controller
@RequestMapping("/organizations")
class HealthController {

	private final OrganizationHealth health;

	private final Clock clock;

	HealthController(OrganizationHealth health, Clock clock) {
		this.health = health;
		this.clock = clock;
	}

	@GetMapping("/health")
	String health(@RequestParam(required = false) @Nullable LocalDate asOf, @Me CurrentUser me, Model model) {
		LocalDate day = (asOf != null) ? asOf : LocalDate.now(this.clock);
		model.addAttribute("report", this.health.on(Scope.seenBy(me), day));
		return "organization/health";
	}

}
