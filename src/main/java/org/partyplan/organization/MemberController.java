package org.partyplan.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** People, to read. */
@Controller
@RequestMapping("/members")
class MemberController {

	private final MemberList list;

	private final MemberSheet sheet;

	private final Organizations organizations;

	private final Clock clock;

	MemberController(MemberList list, MemberSheet sheet, Organizations organizations, Clock clock) {
		this.list = list;
		this.sheet = sheet;
		this.organizations = organizations;
		this.clock = clock;
	}

	/** A unit that cannot be read filters nothing. */
	@GetMapping
	String list(@ModelAttribute("filter") MemberList.Filter filter, Errors unread,
			@RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal CurrentUser me, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		model.addAttribute("paged", this.list.page(filter, Scope.seenBy(me), today, Math.max(1, page)));
		model.addAttribute("units", this.organizations.tree(Scope.seenBy(me), today));
		model.addAttribute("categories", Category.values());
		return "organization/members";
	}

	@GetMapping("/{id}")
	String sheet(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser me, Model model) {
		model.addAttribute("person", this.sheet.head(id, Scope.seenBy(me), LocalDate.now(this.clock)));
		model.addAttribute("history", this.sheet.history(id));
		return "organization/member";
	}

}
