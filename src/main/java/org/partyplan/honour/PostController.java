package org.partyplan.honour;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.document.Exports;
import org.partyplan.document.ListExport;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.Role;

import org.springframework.http.ResponseEntity;
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

/** 党员先锋岗: the list, one of them, and a new one. */
@Controller
@RequestMapping("/honours/posts")
class PostController {

	private final PostList list;

	private final PostSheet sheet;

	private final PostKeeping keeping;

	private final Exports exports;

	private final HonourPlaces places;

	PostController(PostList list, PostSheet sheet, PostKeeping keeping, Exports exports, HonourPlaces places) {
		this.list = list;
		this.sheet = sheet;
		this.keeping = keeping;
		this.exports = exports;
		this.places = places;
	}

	@GetMapping
	String list(@ModelAttribute("filter") PostFilter filter, Errors unread, @Me CurrentUser me, Model model) {
		LocalDate day = filter.day(this.places.today());
		PostList.Counts counts = this.list.counts(filter, day, me);
		model.addAttribute("counts", counts).addAttribute("paged", this.list.page(filter, day, counts, me));
		model.addAttribute("units", this.places.seen(me)).addAttribute("day", day);
		return "honour/posts";
	}

	@GetMapping("/export.xlsx")
	ResponseEntity<byte[]> export(@ModelAttribute("filter") PostFilter filter, Errors unread, @Me CurrentUser me) {
		LocalDate day = filter.day(this.places.today());
		ListExport<PostList.Row> list = PostList.EXPORT.on(day)
			.where("单位", this.places.name(filter.unit()))
			.where("情况", filter.stateWord());
		return this.exports.answer(list, () -> this.list.all(filter, day, me));
	}

	@GetMapping("/new")
	String blank(@RequestParam(required = false) @Nullable UUID unit, @Me CurrentUser me, Model model) {
		List<UnitRef> units = this.places.branches(me);
		UnitRef chosen = UnitRef.chosen(units, unit);
		model.addAttribute("form",
				new PostKeeping.Founding((chosen == null) ? null : chosen.id(), "", "", this.places.today()));
		model.addAttribute("units", units);
		return "honour/post-new";
	}

	@PostMapping
	String found(@Valid @ModelAttribute("form") PostKeeping.Founding form, Errors errors, @Me CurrentUser me,
			Model model, RedirectAttributes flash) {
		Optional<UUID> id = Attempt.of(errors, () -> this.keeping.found(form, me));
		if (id.isEmpty()) {
			model.addAttribute("units", this.places.branches(me));
			return "honour/post-new";
		}
		flash.addFlashAttribute("flash", "先锋岗已设立，现在空缺。请安排党员上岗。");
		return "redirect:/honours/posts/" + id.get();
	}

	@GetMapping("/{id}")
	String sheet(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		PostSheet.Head post = this.sheet.head(id, me.scope(Role.READERS));
		model.addAttribute("post", post).addAttribute("holders", this.sheet.holders(id));
		return "honour/post";
	}

}
