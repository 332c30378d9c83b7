package org.partyplan.organization.people;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import org.partyplan.organization.Category;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.format.annotation.DateTimeFormat;
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

/** The office writes a person's category and posts. */
@Controller
@RequestMapping("/members/{id}")
class MemberHistoryController {

	private final MemberKeeping members;

	private final OfficeForms choices;

	MemberHistoryController(MemberKeeping members, OfficeForms choices) {
		this.members = members;
		this.choices = choices;
	}

	@ModelAttribute("categories")
	Category[] categories() {
		return Category.values();
	}

	@GetMapping("/category")
	String categories(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		MemberSheet.Head person = this.choices.person(model, id, me);
		model.addAttribute("form", new CategoryForm(null, this.choices.today(), person.version()));
		return "organization/member-category";
	}

	@PostMapping("/category")
	String categorise(@PathVariable UUID id, @Valid @ModelAttribute("form") CategoryForm form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.members.categorise(id, form, me))) {
			this.choices.person(model, id, me);
			return "organization/member-category";
		}
		flash.addFlashAttribute("flash", "类别已变更。");
		return "redirect:/members/" + id;
	}

	@GetMapping("/posts")
	String seats(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		MemberSheet.Head person = this.choices.person(model, id, me);
		this.choices.seats(model, me);
		model.addAttribute("form", new PostForm(person.unitId(), "", this.choices.today(), null, person.version()));
		return "organization/member-post";
	}

	@PostMapping("/posts")
	String post(@PathVariable UUID id, @Valid @ModelAttribute("form") PostForm form, Errors errors, @Me CurrentUser me,
			Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.members.post(id, form, me))) {
			this.choices.person(model, id, me);
			this.choices.seats(model, me);
			return "organization/member-post";
		}
		flash.addFlashAttribute("flash", "任职已登记。账号权限另由安全管理员授予。");
		return "redirect:/members/" + id;
	}

	@PostMapping("/posts/{post}/end")
	String endPost(@PathVariable UUID id, @PathVariable UUID post,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on, @Me CurrentUser me,
			RedirectAttributes flash) {
		this.members.endPost(id, post, on, me);
		flash.addFlashAttribute("flash", "离任已登记。");
		return "redirect:/members/" + id;
	}

}
