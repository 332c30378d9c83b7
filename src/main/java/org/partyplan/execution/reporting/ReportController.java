package org.partyplan.execution.reporting;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.document.FileAnswers;
import org.partyplan.document.Upload;
import org.partyplan.document.Uploads;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Me;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/assignments/{id}")
class ReportController {

	private final AssignmentSheet sheets;

	private final AssignmentReport report;

	private final AssignmentFiles attachments;

	private final FileAnswers files;

	ReportController(AssignmentSheet sheets, AssignmentReport report, AssignmentFiles attachments, FileAnswers files) {
		this.sheets = sheets;
		this.report = report;
		this.attachments = attachments;
		this.files = files;
	}

	/** Makes pressing a button twice do it once. */
	@ModelAttribute("key")
	UUID key() {
		return Ids.next();
	}

	@PostMapping("/report")
	String submit(@PathVariable UUID id, @Valid @ModelAttribute("form") ReportForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable List<MultipartFile> files, Model model, @Me CurrentUser me,
			RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.report.submit(id, form, Uploads.of(files), me))) {
			model.addAttribute("sheet", this.sheets.find(id, me));
			return "execution/sheet";
		}
		flash.addFlashAttribute("flash", "已交，等党委办公室审核。").addFlashAttribute("undo", Back.undo(id, null));
		return "redirect:/assignments/" + id;
	}

	@PostMapping("/files")
	String attach(@PathVariable UUID id, @Valid @ModelAttribute("form") ReportForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable List<MultipartFile> files, Model model, @Me CurrentUser me,
			RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.report.attach(id, form, Uploads.required(files), me))) {
			model.addAttribute("sheet", this.sheets.find(id, me));
			return "execution/sheet";
		}
		flash.addFlashAttribute("flash", "附件已传好，写的内容也存了，还没有交。");
		return "redirect:/assignments/" + id;
	}

	@PostMapping("/draft")
	String keep(@PathVariable UUID id, @Valid @ModelAttribute("form") ReportForm form, BindingResult errors,
			Model model, @Me CurrentUser me) {
		Optional<Integer> version = errors.hasErrors() ? Optional.empty() : this.report.keep(id, form, me);
		model.addAttribute("version", version.orElse(form.version()))
			.addAttribute("kept",
					version.isPresent() ? "已自动保存，还没有交" : errors.hasErrors() ? "有一项格式不对，暂未自动保存" : "别人也在写这一项，请刷新后再写");
		return "execution/sheet :: kept";
	}

	@PostMapping("/files/{file}/delete")
	String remove(@PathVariable UUID id, @PathVariable UUID file, @Me CurrentUser me, RedirectAttributes flash) {
		this.attachments.remove(id, file, me);
		flash.addFlashAttribute("flash", "附件已删除。");
		return "redirect:/assignments/" + id;
	}

	@GetMapping("/files/{file}")
	void download(@PathVariable UUID id, @PathVariable UUID file, @RequestParam(required = false) @Nullable String view,
			@Me CurrentUser me, HttpServletResponse response) throws IOException {
		this.files.send(this.attachments.readable(id, file, me), view, response);
	}

	/** The paper that asked for it. */
	@GetMapping("/papers/{file}")
	void paper(@PathVariable UUID id, @PathVariable UUID file, @RequestParam(required = false) @Nullable String view,
			@Me CurrentUser me, HttpServletResponse response) throws IOException {
		this.files.send(this.attachments.paper(id, file, me), view, response);
	}

}
