package org.partyplan.plan.importing;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.TableColumns;
import org.partyplan.reader.TableColumns.Kind;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the columns of a table hold, where its head does not say so. */
@Controller
class PlanImportTableController {

	private final PlanImporting desk;

	PlanImportTableController(PlanImporting desk) {
		this.desk = desk;
	}

	@PostMapping("/plans/read/{id}/tables/{part}")
	String told(@PathVariable UUID id, @PathVariable int part,
			@RequestParam(required = false) @Nullable Integer version, @RequestParam List<Kind> is,
			@RequestParam(defaultValue = "false") boolean headed, @RequestParam(defaultValue = "false") boolean none,
			@Me CurrentUser me, RedirectAttributes redirect) {
		List<Kind> kinds = none ? is.stream().map((kind) -> Kind.OTHER).toList() : checked(is);
		this.desk.edit(id, version, part, none ? "这张表不是任务表" : "说明表格各列",
				(draft, place) -> draft.table(place, new TableColumns(kinds, headed)), me);
		redirect.addFlashAttribute("flash", none ? "这张表按正文留着，不读成任务。" : "已照这样读这张表，一行一个任务；不对可以再改，也可以撤销。");
		return "redirect:/plans/read/" + id + "#part-" + part;
	}

	private static List<Kind> checked(List<Kind> kinds) {
		RuleBroken.unless(kinds.contains(Kind.TASK), "plan.read.noTaskColumn", "is");
		List<Kind> said = kinds.stream().filter((kind) -> kind != Kind.OTHER).toList();
		RuleBroken.unless(new HashSet<>(said).size() == said.size(), "plan.read.columnTwice", "is");
		return kinds;
	}

}
