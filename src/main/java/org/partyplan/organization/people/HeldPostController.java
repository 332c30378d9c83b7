package org.partyplan.organization.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.Post;
import org.partyplan.organization.model.Scope;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.SelfChecking;

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

/** Posts that somebody holds, and held. */
@Controller
@RequestMapping("/members/{id}/posts")
class HeldPostController {

	private final MemberKeeping members;

	private final MemberSheet sheet;

	private final Scope scope;

	HeldPostController(MemberKeeping members, MemberSheet sheet, Scope scope) {
		this.members = members;
		this.sheet = sheet;
		this.scope = scope;
	}

	@ModelAttribute("person")
	MemberSheet.Head person(@PathVariable UUID id, @Me CurrentUser me) {
		return this.sheet.head(id, Scope.kept(me), this.scope.today());
	}

	@GetMapping
	String post(@ModelAttribute(name = "person", binding = false) MemberSheet.Head person, @Me CurrentUser me,
			Model model) {
		model.addAttribute("form", new PostForm(person.unitId(), "", this.scope.today(), null, person.version()));
		return seats(me, model);
	}

	@PostMapping
	String post(@PathVariable UUID id, @Valid @ModelAttribute("form") PostForm form, Errors errors, @Me CurrentUser me,
			Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.members.post(id, form, me))) {
			return seats(me, model);
		}
		flash.addFlashAttribute("flash", "任职已登记。账号权限另由安全管理员授予。");
		return "redirect:/members/" + id;
	}

	private String seats(CurrentUser me, Model model) {
		model.addAttribute("units", this.scope.units(me, (kind) -> true));
		return "organization/member-post";
	}

	@PostMapping("/{post}/end")
	String end(@PathVariable UUID id, @PathVariable UUID post, @RequestParam LocalDate on, @Me CurrentUser me,
			RedirectAttributes flash) {
		this.members.endPost(id, post, on, me);
		flash.addFlashAttribute("flash", "离任已登记。");
		return "redirect:/members/" + id;
	}

	/**
	 * A post held in a unit.
	 *
	 * @param to the first day without it, or null
	 */
	record PostForm(@NotNull @Nullable UUID unitId, @NotBlank String post,
			@NotNull @PastOrPresent @Nullable LocalDate from, @PastOrPresent @Nullable LocalDate to,
			@NotNull @Nullable Integer version) implements SelfChecking {

		@Override
		public void check() {
			Post.require(this.post, this.from, this.to);
		}

		public List<String> posts() {
			return Post.ALL;
		}

	}

}
