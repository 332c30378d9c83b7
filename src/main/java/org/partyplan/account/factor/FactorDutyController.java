package org.partyplan.account.factor;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The security administrator says which roles need a second factor. */
@Controller
@RequestMapping("/admin/factors")
class FactorDutyController {

	private final FactorDuties duties;

	private final Clock clock;

	FactorDutyController(FactorDuties duties, Clock clock) {
		this.duties = duties;
		this.clock = clock;
	}

	@GetMapping
	String roles(Model model) {
		model.addAttribute("form", new FactorDuties.Form(null, LocalDate.now(this.clock)));
		return page(model);
	}

	@PostMapping
	String require(@Valid @ModelAttribute("form") FactorDuties.Form form, Errors errors, Model model,
			RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.duties.require(form))) {
			return page(model);
		}
		flash.addFlashAttribute("flash", "已要求。到那一天还没有启用的人，下次登录先启用，才能做别的。");
		return "redirect:/admin/factors";
	}

	@PostMapping("/{role}/end")
	String release(@PathVariable Role role, @RequestParam @Size(max = 200) String reason, RedirectAttributes flash) {
		this.duties.release(role, reason);
		flash.addFlashAttribute("flash", "已不再要求。已启用的人仍要输验证码，想关的可以自己关。");
		return "redirect:/admin/factors";
	}

	private String page(Model model) {
		model.addAttribute("roles", this.duties.roles()).addAttribute("lacking", this.duties.lacking());
		model.addAttribute("choices", Role.values());
		return "account/factors";
	}

}
