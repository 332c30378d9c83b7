package org.partyplan.account.entry;

import java.util.UUID;

import jakarta.servlet.http.HttpSession;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where I am signed in. */
@Controller
@RequestMapping("/account/sessions")
class SessionController {

	private final OwnSessions sessions;

	SessionController(OwnSessions sessions) {
		this.sessions = sessions;
	}

	@GetMapping
	String mine(@Me CurrentUser me, HttpSession session, Model model) {
		model.addAttribute("sessions", this.sessions.of(me, session.getId()));
		return "account/sessions";
	}

	@PostMapping("/{id}/end")
	String end(@PathVariable UUID id, @Me CurrentUser me, HttpSession session, RedirectAttributes flash) {
		this.sessions.end(id, me, session.getId());
		flash.addFlashAttribute("flash", "已退出那台设备上的登录。不认识的设备，请马上修改密码。");
		return "redirect:/account/sessions";
	}

}
