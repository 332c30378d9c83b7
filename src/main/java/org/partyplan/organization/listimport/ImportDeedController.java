package org.partyplan.organization.listimport;

import java.util.UUID;

import org.partyplan.organization.model.Scope;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done with a list: taken over, looked at again, thrown away, taken back. */
@Controller
@RequestMapping("/members/import/{id}")
class ImportDeedController {

	private final ImportBatches batches;

	private final Importing importing;

	private final ImportJobs jobs;

	ImportDeedController(ImportBatches batches, Importing importing, ImportJobs jobs) {
		this.batches = batches;
		this.importing = importing;
		this.jobs = jobs;
	}

	@PostMapping("/confirm")
	String confirm(@PathVariable UUID id, @RequestParam int version,
			@RequestParam(defaultValue = "false") boolean onlyGood, @Me CurrentUser me) {
		ImportBatch batch = this.batches.one(id, Scope.kept(me));
		claim(batch, ImportBatch.State.CHECKED, ImportBatch.State.WRITING, version);
		this.jobs.write(batch, onlyGood);
		return "redirect:/members/import/" + id;
	}

	/** After the instance that worked on it has gone. */
	@PostMapping("/again")
	String again(@PathVariable UUID id, @RequestParam int version, @Me CurrentUser me) {
		ImportBatch batch = this.batches.one(id, Scope.kept(me));
		claim(batch, batch.state(), ImportBatch.State.READING, version);
		this.jobs.check(batch);
		return "redirect:/members/import/" + id;
	}

	@PostMapping("/undo")
	String undo(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		this.importing.undo(this.batches.one(id, Scope.kept(me)));
		flash.addFlashAttribute("flash", "整批已撤销，名册和导入前一样。");
		return "redirect:/members/import/" + id;
	}

	@PostMapping("/discard")
	String discard(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		this.importing.discard(this.batches.one(id, Scope.kept(me)));
		flash.addFlashAttribute("flash", "没有导入，文件已删除。");
		return "redirect:/members/import";
	}

	private void claim(ImportBatch batch, ImportBatch.State from, ImportBatch.State to, int version) {
		boolean idle = batch.checked() || batch.stuck();
		if (!idle || !this.batches.claim(batch.id(), from, to, version)) {
			throw new RuleBroken("organization.import.stale");
		}
	}

}
