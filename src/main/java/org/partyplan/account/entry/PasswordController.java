package org.partyplan.account.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.partyplan.account.model.AccountSettings;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/account/password")
class PasswordController {

	private static final String VIEW = "account/password";

	private final Passwords passwords;

	private final CurrentUsers users;

	private final AccountSettings settings;

	PasswordController(Passwords passwords, CurrentUsers users, AccountSettings settings) {
		this.settings = settings;
		this.passwords = passwords;
		this.users = users;
	}

	@ModelAttribute
	void forced(Model model, @Me CurrentUser me) {
		model.addAttribute("kinds", this.settings.kinds());
		model.addAttribute("forced", this.users.mustChangePassword(me.id()));
	}

	@GetMapping
	String form(Model model) {
		model.addAttribute("form", new Passwords.Form("", "", ""));
		return VIEW;
	}

	@PostMapping
	String change(@Valid @ModelAttribute("form") Passwords.Form form, Errors errors, @Me CurrentUser me,
			HttpServletRequest request, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> {
			this.passwords.requireCurrent(form.current(), me.id());
			this.passwords.change(form, me, request.getSession().getId());
		})) {
			return VIEW;
		}
		request.changeSessionId();
		flash.addFlashAttribute("flash", "密码已修改，其他设备上的登录已退出。");
		return "redirect:/account";
	}

}
