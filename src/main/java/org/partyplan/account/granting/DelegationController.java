package org.partyplan.account.granting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

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

@Controller
@RequestMapping("/account/delegations")
class DelegationController {

	private static final String VIEW = "account/delegation";

	private final Delegations delegations;

	private final StandIns standIns;

	private final Clock clock;

	DelegationController(Delegations delegations, StandIns standIns, Clock clock) {
		this.delegations = delegations;
		this.standIns = standIns;
		this.clock = clock;
	}

	@GetMapping("/new")
	String blank(@RequestParam @Nullable UUID grant, @Me CurrentUser me, Model model) {
		choices(grant, me, model);
		model.addAttribute("form", Delegations.Form.of(grant, LocalDate.now(this.clock)));
		return VIEW;
	}

	@PostMapping
	String lend(@Valid @ModelAttribute("form") Delegations.Form form, Errors errors, @Me CurrentUser me, Model model,
			RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.delegations.lend(form, me))) {
			choices(form.grant(), me, model);
			return VIEW;
		}
		flash.addFlashAttribute("flash", "已登记代办，到期自动收回。");
		return "redirect:/account";
	}

	@PostMapping("/{id}/end")
	String end(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		this.delegations.end(id, me);
		flash.addFlashAttribute("flash", "代办已结束，从今天起收回。");
		return "redirect:/account";
	}

	/** With one right to lend there is nothing to choose. */
	private void choices(@Nullable UUID grant, CurrentUser me, Model model) {
		List<StandIns.Lender> lenders = this.standIns.lenders(me);
		StandIns.Lender chosen = lenders.stream()
			.filter((one) -> one.id().equals(grant) || lenders.size() == 1)
			.findFirst()
			.orElse(null);
		model.addAttribute("lenders", lenders);
		model.addAttribute("chosen", chosen);
		model.addAttribute("candidates", (chosen == null) ? List.of() : this.standIns.candidates(chosen));
	}

}
