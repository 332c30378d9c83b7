package org.partyplan.execution.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.model.Words;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/assignments")
class ReviewController {

	private static final String QUEUE = "/assignments/list?state=reported";

	private final AssignmentReview review;

	ReviewController(AssignmentReview review) {
		this.review = review;
	}

	@PostMapping("/accept")
	String acceptAll(@RequestParam(required = false) @Nullable List<UUID> id,
			@RequestParam(required = false) @Nullable String back, @Me CurrentUser me, RedirectAttributes flash) {
		int accepted = this.review.acceptAll((id != null) ? id : List.of(), me);
		flash.addFlashAttribute((accepted > 0) ? "flash" : "problem",
				(accepted > 0) ? "审核通过 " + accepted + " 项。" : "没有选中要通过的。请先勾选。");
		return Back.to(back, QUEUE);
	}

	@PostMapping("/{id}/accept")
	String accept(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID key,
			@RequestParam(required = false) @Nullable String back, @Me CurrentUser me, RedirectAttributes flash) {
		flash.addFlashAttribute("flash", "“" + this.review.accept(id, key, me) + "”审核通过。");
		return Back.to(back, "/assignments/" + id);
	}

	@PostMapping("/{id}/return")
	String giveBack(@PathVariable UUID id, @RequestParam String reason,
			@RequestParam(required = false) @Nullable UUID key, @Me CurrentUser me, RedirectAttributes flash) {
		String title = this.review.giveBack(id, Words.required(reason), key, me);
		flash.addFlashAttribute("flash", "已退回“" + title + "”，原因会显示给填报的人。");
		return "redirect:/assignments/" + id;
	}

	@PostMapping("/{id}/close")
	String close(@PathVariable UUID id, @RequestParam LocalDate doneOn, @RequestParam String reason,
			@RequestParam(required = false) @Nullable UUID key, @Me CurrentUser me, RedirectAttributes flash) {
		String title = this.review.close(id, doneOn, Words.required(reason), key, me);
		flash.addFlashAttribute("flash", "已办结“" + title + "”，原因已记下。");
		return "redirect:/assignments/" + id;
	}

	@PostMapping("/{id}/reopen")
	String reopen(@PathVariable UUID id, @RequestParam String reason,
			@RequestParam(required = false) @Nullable UUID key, @Me CurrentUser me, RedirectAttributes flash) {
		String title = this.review.reopen(id, Words.required(reason), key, me);
		flash.addFlashAttribute("flash", "“" + title + "”又是待办，原因已记下。");
		return "redirect:/assignments/" + id;
	}

}
