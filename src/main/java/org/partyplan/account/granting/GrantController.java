package org.partyplan.account.granting;

import java.util.UUID;

import jakarta.validation.Valid;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the security administrator does to an account's rights. */
@Controller
@RequestMapping("/admin/users/{id}/grants")
class GrantController {

	private final Granting granting;

	private final GrantChoices choices;

	private final SecondPerson second;

	GrantController(Granting granting, GrantChoices choices, SecondPerson second) {
		this.second = second;
		this.granting = granting;
		this.choices = choices;
	}

	@PostMapping
	String give(@PathVariable UUID id, @Valid @ModelAttribute("form") Granting.Form form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		boolean power = form.role() != null && form.role().administers();
		if (Attempt.fails(errors, () -> {
			if (power) {
				this.second.askGrant(id, form, me);
			}
			else {
				this.granting.give(id, form, me);
			}
		})) {
			this.choices.addTo(model, id);
			return "account/sheet";
		}
		if (power) {
			flash.addFlashAttribute("flash", "管理员的权限要两人办：已提出，等另一位管理员同意。");
			return "redirect:/admin/requests";
		}
		flash.addFlashAttribute("flash", "已授权，对方下一次点击就生效。");
		return "redirect:/admin/users/" + id;
	}

	@PostMapping("/{grant}/end")
	String end(@PathVariable UUID id, @PathVariable UUID grant, @Me CurrentUser me, RedirectAttributes flash) {
		if (this.granting.power(id, grant, me).isPresent()) {
			this.second.askEnd(id, grant, me);
			flash.addFlashAttribute("flash", "管理员的权限要两人办：已提出结束，等另一位管理员同意。");
			return "redirect:/admin/requests";
		}
		this.granting.end(id, grant, me);
		flash.addFlashAttribute("flash", "已结束，从今天起没有这项权限。");
		return "redirect:/admin/users/" + id;
	}

}
