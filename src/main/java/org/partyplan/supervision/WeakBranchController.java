package org.partyplan.supervision;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 软弱涣散党支部整顿: the list, a new one, and one put right. */
@Controller
@RequestMapping("/supervision/weak-branches")
class WeakBranchController {

	private static final String LIST = "redirect:/supervision/weak-branches";

	private final WeakBranchList branches;

	private final Rectifying rectifying;

	private final Helpers helpers;

	WeakBranchController(WeakBranchList branches, Rectifying rectifying, Helpers helpers) {
		this.branches = branches;
		this.rectifying = rectifying;
		this.helpers = helpers;
	}

	@GetMapping
	String list(@Me CurrentUser me, Model model) {
		model.addAttribute("rows", this.branches.of(me.scope(Role.PARTY_READERS)))
			.addAttribute("today", this.helpers.today());
		return "supervision/weak-branches";
	}

	@GetMapping("/new")
	String blank(@Me CurrentUser me, Model model) {
		model.addAttribute("form", Rectifying.Listing.on(this.helpers.today()))
			.addAttribute("choices", this.helpers.choices(me));
		return "supervision/weak-branch-new";
	}

	@PostMapping
	String list(@Valid @ModelAttribute("form") Rectifying.Listing form, Errors errors, @Me CurrentUser me, Model model,
			RedirectAttributes flash) {
		Optional<UUID> id = Attempt.of(errors, () -> this.rectifying.list(form, me));
		if (id.isEmpty()) {
			model.addAttribute("choices", this.helpers.choices(me));
			return "supervision/weak-branch-new";
		}
		flash.addFlashAttribute("flash", "已列入整顿。")
			.addFlashAttribute("undo", "/supervision/weak-branches/" + id.get() + "/strike");
		return LIST;
	}

	@PostMapping("/{id}/strike")
	String strike(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		this.rectifying.strike(id, me);
		flash.addFlashAttribute("flash", "已撤销，这个支部没有列入整顿。");
		return LIST;
	}

	@GetMapping("/{id}/right")
	String putRight(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		WeakBranchList.Row row = this.branches.one(id, me.scope(Role.OFFICE));
		model.addAttribute("row", row)
			.addAttribute("form", new Rectifying.PutRight(this.helpers.today(), "", null, row.version()));
		return "supervision/weak-branch-right";
	}

	@PostMapping("/{id}/right")
	String putRight(@PathVariable UUID id, @Valid @ModelAttribute("form") Rectifying.PutRight form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.rectifying.putRight(id, form, me))) {
			model.addAttribute("row", this.branches.one(id, me.scope(Role.OFFICE)));
			return "supervision/weak-branch-right";
		}
		flash.addFlashAttribute("flash", "已转化，整顿个数的指标随着变。")
			.addFlashAttribute("undo", "/supervision/weak-branches/" + id + "/reopen");
		return LIST;
	}

	@PostMapping("/{id}/reopen")
	String reopen(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		this.rectifying.reopen(id, me);
		flash.addFlashAttribute("flash", "已退回整顿。");
		return LIST;
	}

}
