package org.partyplan.account.entry;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.partyplan.account.factor.SessionFactors;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The question for the password or a code, at the sign-in and before grave deeds. */
@Controller
class ConfirmController {

	private final Confirming confirming;

	private final ReturnAddress back;

	ConfirmController(Confirming confirming, ReturnAddress back) {
		this.confirming = confirming;
		this.back = back;
	}

	@RequestMapping(AskAgain.PAGE)
	Object confirm(@Me CurrentUser me, Authentication who, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes flash) {
		List<String> needed = this.confirming.needed(who, me.id());
		if (needed.isEmpty()) {
			if (request.getParameter(AskAgain.PASSWORD) != null) {
				flash.addFlashAttribute("flash", "已确认是您本人，15 分钟内不再问。刚才点的是导出的，请再点一次。");
			}
			return new RedirectView(this.back.take(request, response).orElse(request.getContextPath() + "/"));
		}
		boolean halfway = CurrentUserFilter.coded(who) && !SessionFactors.has(who, SessionFactors.CODE);
		if (halfway && !AskAgain.waiting(request).typed().isEmpty()) {
			response.setStatus(HttpStatus.FORBIDDEN.value());
		}
		model.addAttribute("waiting", AskAgain.waiting(request));
		model.addAttribute("problem", AskAgain.problem(request));
		model.addAttribute("password", needed.contains(SessionFactors.PASSWORD));
		model.addAttribute("code", needed.contains(SessionFactors.CODE));
		model.addAttribute("halfway", halfway);
		return "account/confirm";
	}

}
