package org.partyplan.honour;

import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who holds a post, and when it is given up. */
@Controller
@RequestMapping("/honours/posts/{id}")
class PostHoldingController {

	private final PostSheet sheet;

	private final PostKeeping keeping;

	private final HonourPlaces places;

	PostHoldingController(PostSheet sheet, PostKeeping keeping, HonourPlaces places) {
		this.sheet = sheet;
		this.keeping = keeping;
		this.places = places;
	}

	@GetMapping("/holder")
	String choose(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		PostSheet.Head post = choices(id, me, model);
		model.addAttribute("form", new PostKeeping.Appointment(null, "", this.places.today(), post.version()));
		return "honour/post-holder";
	}

	@PostMapping("/holder")
	String appoint(@PathVariable UUID id, @Valid @ModelAttribute("form") PostKeeping.Appointment form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.keeping.appoint(id, form, me))) {
			choices(id, me, model);
			return "honour/post-holder";
		}
		flash.addFlashAttribute("flash", "已上岗，先锋岗个数随着变。").addFlashAttribute("undo", undo(id, me));
		return "redirect:/honours/posts/" + id;
	}

	@PostMapping("/leave")
	String leave(@PathVariable UUID id, @RequestParam LocalDate on, @Me CurrentUser me, RedirectAttributes flash) {
		this.keeping.leave(id, on, me);
		flash.addFlashAttribute("flash", "已离岗，这个岗现在空缺。").addFlashAttribute("undo", undo(id, me));
		return "redirect:/honours/posts/" + id;
	}

	@PostMapping("/undo")
	String undo(@PathVariable UUID id, @RequestParam int version, @Me CurrentUser me, RedirectAttributes flash) {
		this.keeping.takeBack(id, version, me);
		flash.addFlashAttribute("flash", "刚才的变动已撤销。");
		return "redirect:/honours/posts/" + id;
	}

	@GetMapping("/end")
	String ending(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		PostSheet.Head post = this.sheet.head(id, me.scope(Role.KEEPERS));
		model.addAttribute("post", post)
			.addAttribute("form", new PostKeeping.Ending(this.places.today(), "", post.version()));
		return "honour/post-end";
	}

	@PostMapping("/end")
	String end(@PathVariable UUID id, @Valid @ModelAttribute("form") PostKeeping.Ending form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.keeping.close(id, form, me))) {
			model.addAttribute("post", this.sheet.head(id, me.scope(Role.KEEPERS)));
			return "honour/post-end";
		}
		flash.addFlashAttribute("flash", "先锋岗已撤销，以前的记录保留。")
			.addFlashAttribute("undo", "/honours/posts/" + id + "/reopen");
		return "redirect:/honours/posts/" + id;
	}

	@PostMapping("/reopen")
	String reopen(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		this.keeping.reopen(id, me);
		flash.addFlashAttribute("flash", "先锋岗已恢复。");
		return "redirect:/honours/posts/" + id;
	}

	/** Good for the state it is in now: pressed twice, it does it once. */
	private String undo(UUID id, CurrentUser me) {
		return "/honours/posts/" + id + "/undo?version=" + this.sheet.head(id, me.scope(Role.KEEPERS)).version();
	}

	private PostSheet.Head choices(UUID id, CurrentUser me, Model model) {
		PostSheet.Head post = this.sheet.head(id, me.scope(Role.KEEPERS));
		model.addAttribute("post", post)
			.addAttribute("people", this.places.members(post.unitId(), this.places.today()));
		return post;
	}

}
