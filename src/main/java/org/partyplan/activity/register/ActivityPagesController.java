package org.partyplan.activity.register;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.partyplan.activity.model.ActivityAccess;
import org.partyplan.activity.model.ActivityFiles;
import org.partyplan.activity.recording.ActivityRecording;
import org.partyplan.document.Exports;
import org.partyplan.document.FileAnswers;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of records, one record's page, and what is done with it there. */
@Controller
@RequestMapping("/activities")
class ActivityPagesController {

	private final ActivityLists lists;

	private final ActivitySheets sheets;

	private final ActivityRecording recording;

	private final ActivityChecking checking;

	private final ActivityAccess access;

	private final ActivityFiles evidence;

	private final FileAnswers files;

	private final Exports exports;

	ActivityPagesController(ActivityLists lists, ActivitySheets sheets, ActivityRecording recording,
			ActivityChecking checking, ActivityAccess access, ActivityFiles evidence, FileAnswers files,
			Exports exports) {
		this.lists = lists;
		this.sheets = sheets;
		this.recording = recording;
		this.checking = checking;
		this.access = access;
		this.evidence = evidence;
		this.files = files;
		this.exports = exports;
	}

	@GetMapping
	String list(ActivityFilter filter, Model model, @Me CurrentUser me) {
		model.addAttribute("list", this.lists.find(filter, me));
		return "activity/list";
	}

	@GetMapping("/export.xlsx")
	ResponseEntity<byte[]> export(ActivityFilter filter, @Me CurrentUser me) {
		return this.exports.answer(this.lists.export(filter), () -> this.lists.all(filter, me));
	}

	@GetMapping("/{id}")
	String sheet(@PathVariable UUID id, Model model, @Me CurrentUser me) {
		model.addAttribute("sheet", this.sheets.find(id, me));
		return "activity/sheet";
	}

	@PostMapping("/check")
	String checkAll(ActivityFilter filter, @RequestParam(required = false) @Nullable List<UUID> ids,
			@RequestParam(defaultValue = "false") boolean all, @Me CurrentUser me, RedirectAttributes flash) {
		List<UUID> chosen = all ? this.lists.unchecked(filter, me) : (ids != null) ? ids : List.of();
		int checked = this.checking.checkAll(chosen, me);
		flash.addFlashAttribute((checked > 0) ? "flash" : "problem",
				(checked > 0) ? "核对 " + checked + " 条。支部不能再改，要改请退回。" : "没有选中待核对的记录。请先勾选。");
		return "redirect:" + filter.address();
	}

	@PostMapping("/{id}/take-back")
	String takeBack(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		this.recording.takeBack(id, me);
		flash.addFlashAttribute("flash", "已收回成草稿。它勾掉的任务又是待办，改好再保存。");
		return "redirect:/activities/" + id;
	}

	@PostMapping("/{id}/withdraw")
	String withdraw(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		this.recording.withdraw(id, me);
		flash.addFlashAttribute("flash", "草稿已作废，不再出现在清单里。");
		return "redirect:/activities";
	}

	@PostMapping("/{id}/make-up")
	String makeUp(@PathVariable UUID id, @RequestParam UUID person, @RequestParam LocalDate on, @Me CurrentUser me,
			RedirectAttributes flash) {
		this.recording.makeUp(id, person, on, me);
		flash.addFlashAttribute("flash", "补学已记下，参学率随着变。");
		return "redirect:/activities/" + id + "#absent";
	}

	@PostMapping("/{id}/check")
	String check(@PathVariable UUID id, @RequestParam @Nullable Integer version, @Me CurrentUser me,
			RedirectAttributes flash) {
		this.checking.check(id, version, me);
		flash.addFlashAttribute("flash", "已核对。支部不能再改，要改请退回。");
		return "redirect:/activities/" + id;
	}

	@PostMapping("/{id}/return")
	String giveBack(@PathVariable UUID id, @RequestParam @Nullable Integer version, @RequestParam String reason,
			@Me CurrentUser me, RedirectAttributes flash) {
		this.checking.giveBack(id, version, reason, me);
		flash.addFlashAttribute("flash", "已退回成草稿，它勾掉的任务又是待办。");
		return "redirect:/activities/" + id;
	}

	@GetMapping("/{id}/files/{file}")
	void download(@PathVariable UUID id, @PathVariable UUID file, @RequestParam(required = false) @Nullable String view,
			@Me CurrentUser me, HttpServletResponse response) throws IOException {
		this.access.reach(id, me);
		this.files.send(this.evidence.described(id, file), view, response);
	}

}
