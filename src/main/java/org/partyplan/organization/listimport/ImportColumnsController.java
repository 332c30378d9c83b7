package org.partyplan.organization.listimport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.PersonColumn;
import org.partyplan.organization.model.Scope;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the columns of a list say, told once for every list with the same head. */
@Controller
@RequestMapping("/members/import/{batch}/columns")
class ImportColumnsController {

	private final ImportBatches batches;

	private final Importing importing;

	private final ImportJobs jobs;

	ImportColumnsController(ImportBatches batches, Importing importing, ImportJobs jobs) {
		this.batches = batches;
		this.importing = importing;
		this.jobs = jobs;
	}

	@GetMapping
	String columns(@PathVariable UUID batch, @RequestParam(defaultValue = "0") int head, @Me CurrentUser me,
			Model model) {
		ImportBatch one = this.batches.one(batch, Scope.kept(me));
		ImportTable.Unclear asked = this.importing.table(one).asked().at(head);
		model.addAttribute("batch", one).addAttribute("page", Page.of(asked));
		return "organization/import-columns";
	}

	@PostMapping
	String told(@PathVariable UUID batch, @RequestParam int head, @RequestParam List<String> is,
			@RequestParam int version, @Me CurrentUser me) {
		ImportBatch one = this.batches.one(batch, Scope.kept(me));
		this.importing.tell(one, this.importing.table(one).asked().at(head).head(), told(is), me);
		this.jobs.again(one, version);
		return "redirect:/members/import/" + batch;
	}

	/** The first of two columns that are said to be the same counts. */
	private static Map<String, String> told(List<String> is) {
		Map<String, String> told = new HashMap<>();
		for (int at = 0; at < is.size(); at++) {
			if (!is.get(at).isEmpty()) {
				told.putIfAbsent(PersonColumn.valueOf(is.get(at)).name(), String.valueOf(at));
			}
		}
		return told;
	}

	/** What the page asks, column by column. */
	record Page(int head, List<Integer> rows, List<Column> columns) {

		static Page of(ImportTable.Unclear asked) {
			List<String> names = asked.head().columns();
			return new Page(asked.rows().get(asked.at()).number(),
					asked.top().stream().map((row) -> row.number()).toList(),
					IntStream.range(0, names.size())
						.mapToObj((at) -> new Column(names.get(at), asked.sample(at), meaning(asked, at)))
						.toList());
		}

		private static @Nullable PersonColumn meaning(ImportTable.Unclear asked, int at) {
			return asked.columns()
				.entrySet()
				.stream()
				.filter((one) -> one.getValue() == at)
				.map(Map.Entry::getKey)
				.findFirst()
				.orElse(null);
		}

		/** The rows that can be the head, to choose from. */
		public List<List<Object>> heads() {
			return this.rows.stream().map((row) -> List.<Object>of(row, "第 " + row + " 行")).toList();
		}

		public PersonColumn[] choices() {
			return PersonColumn.values();
		}

	}

	record Column(String name, String sample, @Nullable PersonColumn is) {
	}

}
