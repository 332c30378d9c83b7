package org.partyplan.account.factor;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.partyplan.account.model.AccountSettings;
import org.partyplan.account.model.Users;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.NotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 两步验证: everybody's own second factor. */
@Controller
@RequestMapping("/account/factor")
class FactorController {

	private static final String PAGE = "redirect:/account/factor";

	private final SecondFactor factor;

	private final CodeTries tries;

	private final SessionFactors session;

	private final Users users;

	private final AccountSettings settings;

	FactorController(SecondFactor factor, CodeTries tries, SessionFactors session, Users users,
			AccountSettings settings) {
		this.factor = factor;
		this.tries = tries;
		this.session = session;
		this.users = users;
		this.settings = settings;
	}

	@GetMapping
	String mine(@Me CurrentUser me, Model model) {
		model.addAttribute("standing", this.factor.standing(me.id(), "党建工作计划"));
		model.addAttribute("trial", this.settings.trial());
		model.addAttribute("asks", this.settings.asksAgain());
		return "account/factor";
	}

	/** A new phone; who has one already shows a code of it. */
	@PostMapping("/begin")
	String begin(@RequestParam(defaultValue = "") String code, @Me CurrentUser me) {
		if (this.factor.on(me.id())) {
			requireCode(code, me);
		}
		this.factor.begin(me.id());
		return PAGE;
	}

	@PostMapping("/on")
	String turnOn(@RequestParam String code, @Me CurrentUser me, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes flash) {
		flash.addFlashAttribute("codes", this.factor.turnOn(me.id(), code, request.getSession().getId()));
		this.session.shown(List.of(SessionFactors.CODE), request, response);
		flash.addFlashAttribute("flash", "两步验证已启用。请先把下面的备用码打印或抄下来，只显示这一次。");
		return PAGE;
	}

	@PostMapping("/codes")
	String renew(@RequestParam String code, @Me CurrentUser me, RedirectAttributes flash) {
		requireCode(code, me);
		flash.addFlashAttribute("codes", this.factor.renew(me.id()));
		flash.addFlashAttribute("flash", "备用码已换新，原来的全部作废。");
		return PAGE;
	}

	@PostMapping("/off")
	String turnOff(@RequestParam String code, @Me CurrentUser me, RedirectAttributes flash) {
		requireCode(code, me);
		this.factor.turnOff(me.id());
		flash.addFlashAttribute("flash", "两步验证已关闭，以后只用密码登录。");
		return PAGE;
	}

	private void requireCode(String code, CurrentUser me) {
		this.tries.require(this.users.findById(me.id()).orElseThrow(() -> new NotFound("account " + me.id())), code,
				"inside " + me.id());
	}

}
