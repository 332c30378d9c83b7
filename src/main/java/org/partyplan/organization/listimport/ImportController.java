package org.partyplan.organization.listimport;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.partyplan.document.Upload;
import org.partyplan.document.WrittenFile;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.model.Scope;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.PlainText;
import org.partyplan.shared.RuleBroken;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lists of people: the template, handing one in, how each stands, and what is done with
 * it.
 */
@Controller
@RequestMapping("/members/import")
class ImportController {

	private final ImportBatches batches;

	private final ImportFindings findings;

	private final ImportFiles files;

	private final ImportJobs jobs;

	private final Importing importing;

	private final Scope scope;

	ImportController(ImportBatches batches, ImportFindings findings, ImportFiles files, ImportJobs jobs,
			Importing importing, Scope scope) {
		this.batches = batches;
		this.findings = findings;
		this.files = files;
		this.jobs = jobs;
		this.importing = importing;
		this.scope = scope;
	}

	@GetMapping
	String start(@Me CurrentUser me, Model model) {
		model.addAttribute("batches", this.batches.latest(Scope.kept(me)));
		return "organization/import";
	}

	@GetMapping("/template.xlsx")
	ResponseEntity<byte[]> template(@Me CurrentUser me) {
		return this.files.template(this.scope.units(me, (kind) -> kind == UnitKind.BRANCH)).response();
	}

	@PostMapping
	String hand(@RequestParam MultipartFile file, @Me CurrentUser me) throws IOException {
		String name = PlainText.of(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
		Upload upload = Upload.of(name, file.getBytes());
		if (!upload.mediaType().equals(WrittenFile.XLSX)) {
			throw new RuleBroken("organization.import.kind").at("file");
		}
		UUID id = this.batches.receive(Scope.kept(me).iterator().next(), upload.name(), upload.content(), me);
		this.jobs.check(this.batches.one(id, Scope.kept(me)));
		return "redirect:/members/import/" + id;
	}

	@GetMapping("/{batch}")
	String batch(@PathVariable UUID batch, @RequestParam(defaultValue = "1") int page, @Me CurrentUser me,
			Model model) {
		ImportBatch one = this.batches.one(batch, Scope.kept(me));
		model.addAttribute("batch", one)
			.addAttribute("problems", this.findings.problems(batch))
			.addAttribute("rows", this.findings.rows(batch, Math.max(1, page), one.rows()))
			.addAttribute("kept", this.batches.kept(batch));
		return "organization/import-batch";
	}

	@GetMapping("/{batch}/errors.xlsx")
	ResponseEntity<byte[]> errors(@PathVariable UUID batch, @Me CurrentUser me) {
		return this.files.errors(this.batches.one(batch, Scope.kept(me))).response();
	}

	/** Keeps what was decided about the rows in sight. */
	@PostMapping("/{id}/choices")
	String choose(@PathVariable UUID id, @RequestParam(defaultValue = "") List<String> choice,
			@RequestParam(defaultValue = "") String rest, @RequestParam(defaultValue = "1") int page,
			@Me CurrentUser me, RedirectAttributes flash) {
		this.importing.choose(this.batches.one(id, Scope.kept(me)), choice, rest);
		flash.addFlashAttribute("flash", "记下了，还没有导入。").addAttribute("page", page);
		return "redirect:/members/import/" + id;
	}

	/** Decides about the rows in sight, and takes the list over if none is open. */
	@PostMapping("/{id}/confirm")
	String confirm(@PathVariable UUID id, @RequestParam int version,
			@RequestParam(defaultValue = "") List<String> choice, @RequestParam(defaultValue = "") String rest,
			@Me CurrentUser me, RedirectAttributes flash) {
		this.importing.choose(this.batches.one(id, Scope.kept(me)), choice, rest);
		ImportBatch batch = this.batches.one(id, Scope.kept(me));
		if (batch.checked() && batch.asked() > 0) {
			flash.addFlashAttribute("problem", "还有 " + batch.asked() + " 行要您定：更新、新增还是跳过。定好再导入。");
			return "redirect:/members/import/" + id;
		}
		this.jobs.write(batch, version);
		return "redirect:/members/import/" + id;
	}

	/** After the instance that worked on it has gone. */
	@PostMapping("/{id}/again")
	String again(@PathVariable UUID id, @RequestParam int version, @Me CurrentUser me) {
		this.jobs.again(this.batches.one(id, Scope.kept(me)), version);
		return "redirect:/members/import/" + id;
	}

	@PostMapping("/{id}/undo")
	String undo(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		this.importing.undo(this.batches.one(id, Scope.kept(me)));
		flash.addFlashAttribute("flash", "整批已撤销，名册和导入前一样。");
		return "redirect:/members/import/" + id;
	}

	@PostMapping("/{id}/discard")
	String discard(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		this.importing.discard(this.batches.one(id, Scope.kept(me)));
		flash.addFlashAttribute("flash", "没有导入，文件已删除。");
		return "redirect:/members/import";
	}

}
