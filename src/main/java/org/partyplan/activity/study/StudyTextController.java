package org.partyplan.activity.study;

import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reading list by month, and who has not studied what. */
@Controller
@RequestMapping("/activities/readings")
class StudyTextController {

	private final StudyTextPages pages;

	private final StudyTextKeeping keeping;

	StudyTextController(StudyTextPages pages, StudyTextKeeping keeping) {
		this.pages = pages;
		this.keeping = keeping;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable YearMonth month, Model model, @Me CurrentUser me) {
		YearMonth shown = Objects.requireNonNullElse(month, this.pages.thisMonth());
		model.addAttribute("month", shown)
			.addAttribute("lines", this.pages.of(shown, me))
			.addAttribute("kinds", StudyText.Kind.values())
			.addAttribute("office", me.is(Role.OFFICE));
		return "activity/readings";
	}

	@GetMapping("/{id}")
	String readers(@PathVariable UUID id, Model model, @Me CurrentUser me) {
		model.addAttribute("line", this.pages.find(id, me))
			.addAttribute("readers", this.pages.readers(id, me))
			.addAttribute("office", me.is(Role.OFFICE));
		return "activity/reading";
	}

	@PostMapping
	String add(@RequestParam YearMonth month, @RequestParam StudyText.Kind kind, @RequestParam String titles,
			@Me CurrentUser me, RedirectAttributes flash) {
		int added = this.keeping.add(month, kind, titles, me);
		flash.addFlashAttribute("flash", (added == 0) ? "这几篇本月已经有了。" : "已加 " + added + " 篇，各支部记活动时就能勾。");
		return "redirect:/activities/readings?month=" + month;
	}

	@PostMapping("/{id}/withdraw")
	String withdraw(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		this.keeping.withdraw(id, me);
		flash.addFlashAttribute("flash", "已撤下，今后的记录里不再列出；学过的仍算学过。")
			.addFlashAttribute("undo", "/activities/readings/" + id + "/restore");
		return "redirect:/activities/readings/" + id;
	}

	@PostMapping("/{id}/restore")
	String restore(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		this.keeping.restore(id, me);
		flash.addFlashAttribute("flash", "已恢复，记录里又列出来。");
		return "redirect:/activities/readings/" + id;
	}

}
