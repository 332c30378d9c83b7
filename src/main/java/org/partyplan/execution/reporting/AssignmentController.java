package org.partyplan.execution.reporting;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.model.Words;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/assignments/{id}")
class AssignmentController {

	private final AssignmentSheet sheets;

	private final AssignmentWork work;

	AssignmentController(AssignmentSheet sheets, AssignmentWork work) {
		this.sheets = sheets;
		this.work = work;
	}

	/** Makes pressing a button twice do it once. */
	@ModelAttribute("key")
	UUID key() {
		return Ids.next();
	}

	@GetMapping
	String show(@PathVariable UUID id, Model model, @Me CurrentUser me) {
		AssignmentSheet.Page sheet = this.sheets.find(id, me);
		model.addAttribute("sheet", sheet).addAttribute("form", ReportForm.of(sheet.draft()));
		return "execution/sheet";
	}

	@PostMapping("/tick")
	String tick(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate doneOn,
			@RequestParam(required = false) @Nullable String note, @RequestParam(required = false) @Nullable UUID key,
			@RequestParam(required = false) @Nullable String back, @Me CurrentUser me, RedirectAttributes flash) {
		String title = this.work.tick(id, doneOn, Words.orNull(note), key, me);
		flash.addFlashAttribute("flash", "已办结“" + title + "”。");
		flash.addFlashAttribute("undo", Back.undo(id, back));
		return Back.to(back, "/assignments/" + id);
	}

	@PostMapping("/not-applicable")
	String notApplicable(@PathVariable UUID id, @RequestParam String reason,
			@RequestParam(required = false) @Nullable UUID key, @Me CurrentUser me, RedirectAttributes flash) {
		String title = this.work.notApplicable(id, Words.required(reason), key, me);
		flash.addFlashAttribute("flash", "已报“" + title + "”不适用，等党委办公室审核。");
		flash.addFlashAttribute("undo", Back.undo(id, null));
		return "redirect:/assignments/" + id;
	}

	@PostMapping("/undo")
	String undo(@PathVariable UUID id, @RequestParam(required = false) @Nullable String back, @Me CurrentUser me,
			RedirectAttributes flash) {
		flash.addFlashAttribute("flash", "已撤销，“" + this.work.undo(id, me) + "”又是待办。");
		return Back.to(back, "/assignments/" + id);
	}

}
