package org.partyplan.plan.amending;

import java.util.UUID;

import jakarta.validation.Valid;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes of the text. The page behind every form is read first: it holds the scope. */
@Controller
@RequestMapping("/plans/{id}/amendments/{amendment}/items")
class AmendmentItemController {

	private static final String VIEW = "plan/amend-item";

	private final AmendmentItems items;

	private final AmendmentSheet sheets;

	AmendmentItemController(AmendmentItems items, AmendmentSheet sheets) {
		this.items = items;
		this.sheets = sheets;
	}

	@ModelAttribute("page")
	AmendmentSheet.Page page(@PathVariable UUID id, @PathVariable UUID amendment, @Me CurrentUser me) {
		return this.sheets.of(id, amendment, me);
	}

	@GetMapping("/new")
	String add(@RequestParam(required = false) UUID place, Model model) {
		model.addAttribute("amendmentItemForm", new AmendmentItemForm("", "", "", place, "", null));
		return VIEW;
	}

	@PostMapping("/new")
	String add(@PathVariable UUID id, @PathVariable UUID amendment, @Valid AmendmentItemForm form, BindingResult errors,
			@Me CurrentUser me) {
		return Attempt.of(errors, () -> this.items.add(id, amendment, form, me))
			.map((added) -> done(id, amendment, added))
			.orElse(VIEW);
	}

	@GetMapping("/{item}")
	String change(@ModelAttribute(name = "page", binding = false) AmendmentSheet.Page page, @PathVariable UUID item,
			Model model) {
		model.addAttribute("amendmentItemForm", AmendmentItemForm.of(page.block(item)));
		model.addAttribute("item", item);
		return VIEW;
	}

	@PostMapping("/{item}")
	String change(@PathVariable UUID id, @PathVariable UUID amendment, @PathVariable UUID item,
			@Valid AmendmentItemForm form, BindingResult errors, @Me CurrentUser me, Model model) {
		model.addAttribute("item", item);
		return Attempt.fails(errors, () -> this.items.change(id, amendment, item, form, me)) ? VIEW
				: done(id, amendment, item);
	}

	@PostMapping("/{item}/withdraw")
	String withdraw(@PathVariable UUID id, @PathVariable UUID amendment, @PathVariable UUID item,
			@Valid AmendmentReasonForm form, BindingResult errors, @Me CurrentUser me, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.items.withdraw(id, amendment, item, form, me))) {
			flash.addFlashAttribute("problem", "没有撤下：请写明原因。");
			return "redirect:" + AmendmentController.page(id, amendment) + "/items/" + item;
		}
		return done(id, amendment, item);
	}

	private static String done(UUID id, UUID amendment, UUID item) {
		return "redirect:" + AmendmentController.page(id, amendment) + "#item-" + item;
	}

}
