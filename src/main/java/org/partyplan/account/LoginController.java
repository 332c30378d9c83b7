package org.partyplan.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@Controller
class LoginController {

	static final String PROBLEM = "signIn.problem";

	static final String TYPED = "signIn.username";

	private final AccountSettings settings;

	private final FirstRun firstRun;

	LoginController(AccountSettings settings, FirstRun firstRun) {
		this.settings = settings;
		this.firstRun = firstRun;
	}

	@GetMapping("/login")
	String login(Model model, HttpServletRequest request) {
		model.addAttribute("trial", this.settings.trial());
		model.addAttribute("firstRun", this.firstRun.open());
		HttpSession session = request.getSession(false);
		model.addAttribute("problem", take(session, PROBLEM));
		model.addAttribute("username", take(session, TYPED));
		return "account/login";
	}

	/** A form sent after the session had ended: what was typed is shown back. */
	@RequestMapping("/login/ended")
	@ResponseStatus(HttpStatus.FORBIDDEN)
	String ended(Model model, HttpServletRequest request) {
		model.addAttribute("typed", Typed.of(request));
		return "account/ended";
	}

	private static @Nullable Object take(@Nullable HttpSession session, String name) {
		if (session == null) {
			return null;
		}
		Object value = session.getAttribute(name);
		session.removeAttribute(name);
		return value;
	}

}
