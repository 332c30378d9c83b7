package org.partyplan.account.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.partyplan.account.model.AccountSettings;
import org.partyplan.account.starting.FirstRun;
import org.partyplan.shared.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@Controller
class LoginController {

	private final AccountSettings settings;

	private final FirstRun firstRun;

	LoginController(AccountSettings settings, FirstRun firstRun) {
		this.settings = settings;
		this.firstRun = firstRun;
	}

	@GetMapping("/login")
	String login(Model model, HttpServletRequest request, HttpServletResponse response) {
		model.addAttribute("trial", this.settings.trial());
		model.addAttribute("firstRun", this.firstRun.open());
		SignInOutcome.PROBLEM.take(request, response).map((said) -> said.split("\n", 2)).ifPresent((said) -> {
			model.addAttribute("problem", said[0]);
			model.addAttribute("username", said[said.length - 1]);
		});
		return "account/login";
	}

	/** A form sent after the session had ended: what was typed is shown back. */
	@RequestMapping("/login/ended")
	@ResponseStatus(HttpStatus.FORBIDDEN)
	String ended(Model model, HttpServletRequest request) {
		model.addAttribute("typed", Typed.of(request));
		return "account/ended";
	}

}
