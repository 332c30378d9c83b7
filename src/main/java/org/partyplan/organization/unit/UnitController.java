package org.partyplan.organization.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.partyplan.organization.model.Scope;
import org.partyplan.organization.model.UnitChangeRows;
import org.partyplan.organization.model.UnitSheet;
import org.partyplan.organization.people.MemberFilter;
import org.partyplan.organization.people.MemberList;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tree and one unit of it, to read. */
@Controller
@RequestMapping("/organizations")
class UnitController {

	private final UnitTree tree;

	private final UnitSheet sheet;

	private final MemberList members;

	private final UnitChangeRows changes;

	private final Terms terms;

	private final Clock clock;

	UnitController(UnitTree tree, UnitSheet sheet, MemberList members, UnitChangeRows changes, Terms terms,
			Clock clock) {
		this.tree = tree;
		this.sheet = sheet;
		this.members = members;
		this.changes = changes;
		this.terms = terms;
		this.clock = clock;
	}

	@GetMapping
	String tree(@Me CurrentUser me, Model model) {
		model.addAttribute("tree", this.tree.standing(Scope.seenBy(me), LocalDate.now(this.clock)));
		return "organization/tree";
	}

	@GetMapping("/{id}")
	String sheet(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page, @Me CurrentUser me, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		model.addAttribute("unit", this.sheet.head(id, Scope.seenBy(me), today));
		model.addAttribute("parents", this.sheet.parents(id));
		model.addAttribute("children", this.sheet.children(id, today));
		model.addAttribute("changes", this.changes.of(id)).addAttribute("terms", this.terms.of(id));
		model.addAttribute("paged", this.members.page(MemberFilter.of(id), Scope.seenBy(me), today, Math.max(1, page)));
		return "organization/unit";
	}

}
