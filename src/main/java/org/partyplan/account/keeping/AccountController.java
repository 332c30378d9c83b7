package org.partyplan.account.keeping;

import java.util.UUID;

import org.partyplan.account.granting.StandIns;
import org.partyplan.account.model.AccountSheet;
import org.partyplan.notification.Notifications;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is mine: rights, messages, stand-ins; on a phone also the way to all else. */
@Controller
@RequestMapping("/account")
class AccountController {

	private static final int MESSAGES = 30;

	private final AccountSheet sheet;

	private final StandIns lent;

	private final Notifications notifications;

	AccountController(AccountSheet sheet, StandIns lent, Notifications notifications) {
		this.sheet = sheet;
		this.lent = lent;
		this.notifications = notifications;
	}

	@GetMapping
	String mine(@Me CurrentUser me, Model model) {
		model.addAttribute("account", this.sheet.head(me.id()));
		model.addAttribute("rights", this.sheet.rights(me.id()));
		model.addAttribute("lends", me.is(Role.PARTY_KEEPERS));
		model.addAttribute("lent", this.lent.lent(me));
		model.addAttribute("messages", this.notifications.unread(me, MESSAGES));
		return "account/mine";
	}

	@PostMapping("/messages/{id}/read")
	String read(@PathVariable UUID id, @Me CurrentUser me) {
		this.notifications.read(me.id(), id);
		return "redirect:/account";
	}

	@PostMapping("/messages/read")
	String readAll(@Me CurrentUser me) {
		this.notifications.readAll(me.id());
		return "redirect:/account";
	}

}
