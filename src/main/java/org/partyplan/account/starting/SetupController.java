package org.partyplan.account.starting;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.NotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The first run's page: gone as soon as there is an account. */
@Controller
@RequestMapping("/setup")
class SetupController {

	private static final String VIEW = "account/setup";

	private final FirstRun firstRun;

	private final Setup setup;

	private final Clock clock;

	SetupController(FirstRun firstRun, Setup setup, Clock clock) {
		this.firstRun = firstRun;
		this.setup = setup;
		this.clock = clock;
	}

	@GetMapping
	String form(Model model) {
		requireOpen();
		model.addAttribute("form", Setup.Form.empty(LocalDate.now(this.clock)));
		return VIEW;
	}

	@PostMapping
	String run(@Valid @ModelAttribute("form") Setup.Form form, Errors errors, RedirectAttributes flash) {
		requireOpen();
		if (Attempt.fails(errors, () -> this.setup.run(form))) {
			return VIEW;
		}
		flash.addFlashAttribute("made", true);
		return "redirect:/login";
	}

	private void requireOpen() {
		if (!this.firstRun.open()) {
			throw new NotFound("setup");
		}
	}

}
