package org.partyplan.honour;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.partyplan.document.FileAnswers;
import org.partyplan.document.Uploads;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One application: its stages and its files. */
@Controller
@RequestMapping("/honours/{id}")
class AwardSheetController {

	private final AwardSheet sheet;

	private final AwardKeeping keeping;

	private final AwardFiles evidence;

	private final FileAnswers files;

	private final HonourPlaces places;

	AwardSheetController(AwardSheet sheet, AwardKeeping keeping, AwardFiles evidence, FileAnswers files,
			HonourPlaces places) {
		this.sheet = sheet;
		this.keeping = keeping;
		this.evidence = evidence;
		this.files = files;
		this.places = places;
	}

	@GetMapping
	String sheet(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		AwardSheet.Head award = this.sheet.find(id, me.scope(Role.READERS));
		model.addAttribute("form",
				new AwardKeeping.Taken(this.places.today(), "", AwardKeeping.Taken.Outcome.NEXT, award.version()));
		return shown(award, model);
	}

	@PostMapping("/steps")
	String take(@PathVariable UUID id, @Valid @ModelAttribute("form") AwardKeeping.Taken form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.keeping.take(id, form, me))) {
			return shown(this.sheet.find(id, me.scope(Role.READERS)), model);
		}
		AwardSheet.Head award = this.sheet.find(id, me.scope(Role.READERS));
		flash.addFlashAttribute("flash", "已登记，现在是“" + award.progress().state().label() + "”。")
			.addFlashAttribute("undo", "/honours/" + id + "/undo?version=" + award.version());
		return "redirect:/honours/" + id;
	}

	@PostMapping("/undo")
	String undo(@PathVariable UUID id, @RequestParam int version, @Me CurrentUser me, RedirectAttributes flash) {
		this.keeping.takeBack(id, version, me);
		flash.addFlashAttribute("flash", "最近一步已撤销。");
		return "redirect:/honours/" + id;
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable UUID id, @RequestParam int version, @Me CurrentUser me, RedirectAttributes flash) {
		this.keeping.withdraw(id, version, me);
		flash.addFlashAttribute("flash", "申报已撤回。要恢复，请办公室撤销这一步。");
		return "redirect:/honours/" + id;
	}

	@PostMapping("/files")
	String attach(@PathVariable UUID id, @RequestParam List<MultipartFile> files, @Me CurrentUser me,
			RedirectAttributes flash) {
		this.keeping.attach(id, Uploads.required(files), me);
		flash.addFlashAttribute("flash", "附件已加上。");
		return "redirect:/honours/" + id;
	}

	@PostMapping("/files/{file}/delete")
	String detach(@PathVariable UUID id, @PathVariable UUID file, @Me CurrentUser me, RedirectAttributes flash) {
		this.keeping.detach(id, file, me);
		flash.addFlashAttribute("flash", "附件已去掉。");
		return "redirect:/honours/" + id;
	}

	@GetMapping("/files/{file}")
	void download(@PathVariable UUID id, @PathVariable UUID file, @Me CurrentUser me, HttpServletResponse response)
			throws IOException {
		this.sheet.find(id, me.scope(Role.READERS));
		this.files.send(this.evidence.described(id, file), response);
	}

	private String shown(AwardSheet.Head award, Model model) {
		model.addAttribute("award", award).addAttribute("files", this.evidence.of(award.id()));
		return "honour/award";
	}

}
