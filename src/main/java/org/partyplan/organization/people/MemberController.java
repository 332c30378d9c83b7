package org.partyplan.organization.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.partyplan.organization.Category;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.People;
import org.partyplan.organization.model.Scope;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
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

	private final Settings settings;

	private final MemberExport export;

	private final Organizations organizations;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	MemberController(MemberList list, MemberSheet sheet, Settings settings, MemberExport export,
			Organizations organizations, ApplicationEventPublisher events, Clock clock) {
		this.list = list;
		this.sheet = sheet;
		this.settings = settings;
		this.export = export;
		this.organizations = organizations;
		this.events = events;
		this.clock = clock;
	}

	/** The list as it is filtered, without the numbers that are sealed. */
	@GetMapping("/export.xlsx")
	ResponseEntity<byte[]> export(@ModelAttribute("filter") MemberFilter filter, Errors unread, @Me CurrentUser me) {
		return this.export.answer(filter, Scope.seenBy(me), filter.day(LocalDate.now(this.clock)));
	}

	/** A unit that cannot be read filters nothing. */
	@GetMapping
	String list(@ModelAttribute("filter") MemberFilter filter, Errors unread,
			@RequestParam(defaultValue = "1") int page, @Me CurrentUser me, Model model) {
		LocalDate day = filter.day(LocalDate.now(this.clock));
		model.addAttribute("paged", this.list.page(filter, Scope.seenBy(me), day, Math.max(1, page)));
		model.addAttribute("units", this.organizations.tree(Scope.seenBy(me), day));
		model.addAttribute("categories", Category.values()).addAttribute("marks", this.settings.marks());
		return "organization/members";
	}

	@GetMapping("/{id}")
	String sheet(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		MemberSheet.Member person = this.sheet.member(id, Scope.seenBy(me), today);
		this.events.publishEvent(new AuditFact("member.read", "person", id,
				"看“" + person.head().name() + "”（" + person.head().unit() + "）的人员情况"));
		model.addAttribute("person", person.head())
			.addAttribute("facts", person.facts())
			.addAttribute("history", this.sheet.history(id));
		return "organization/member";
	}

}
