package org.partyplan.organization.listimport;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.partyplan.document.Upload;
import org.partyplan.document.WrittenFile;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.model.Scope;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
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

/** Lists of people: the template, handing one in, and how each stands. */
@Controller
@RequestMapping("/members/import")
class ImportController {

	private final ImportBatches batches;

	private final ImportFindings findings;

	private final ImportFiles files;

	private final ImportJobs jobs;

	private final Organizations organizations;

	private final Clock clock;

	ImportController(ImportBatches batches, ImportFindings findings, ImportFiles files, ImportJobs jobs,
			Organizations organizations, Clock clock) {
		this.batches = batches;
		this.findings = findings;
		this.files = files;
		this.jobs = jobs;
		this.organizations = organizations;
		this.clock = clock;
	}

	@GetMapping
	String start(@Me CurrentUser me, Model model) {
		model.addAttribute("batches", this.batches.latest(Scope.kept(me)));
		return "organization/import";
	}

	@GetMapping("/template.xlsx")
	ResponseEntity<byte[]> template(@Me CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		return this.files
			.template(this.organizations.tree(Scope.kept(me), today)
				.stream()
				.filter((unit) -> unit.kind() == UnitKind.BRANCH)
				.toList())
			.response();
	}

	@PostMapping
	String hand(@RequestParam MultipartFile file, @Me CurrentUser me) throws IOException {
		String name = (file.getOriginalFilename() == null) ? "" : file.getOriginalFilename();
		Upload upload = Upload.of(name, file.getBytes());
		if (!upload.mediaType().equals(WrittenFile.XLSX)) {
			throw new RuleBroken("organization.import.kind");
		}
		UUID id = this.batches.receive(Scope.kept(me).iterator().next(), upload.name(), upload.content(), me);
		this.jobs.check(this.batches.one(id, Scope.kept(me)));
		return "redirect:/members/import/" + id;
	}

	@GetMapping("/{batch}")
	String batch(@PathVariable UUID batch, @Me CurrentUser me, Model model) {
		model.addAttribute("batch", this.batches.one(batch, Scope.kept(me)))
			.addAttribute("problems", this.findings.problems(batch))
			.addAttribute("sample", this.findings.sample(batch))
			.addAttribute("kept", this.files.kept(batch));
		return "organization/import-batch";
	}

	@GetMapping("/{batch}/errors.xlsx")
	ResponseEntity<byte[]> errors(@PathVariable UUID batch, @Me CurrentUser me) {
		return this.files.errors(this.batches.one(batch, Scope.kept(me))).response();
	}

}
