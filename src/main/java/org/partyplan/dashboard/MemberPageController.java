package org.partyplan.dashboard;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is written down of one member: for the member, the branch and the office. */
@Controller
class MemberPageController {

	private final MemberPage pages;

	private final ApplicationEventPublisher events;

	MemberPageController(MemberPage pages, ApplicationEventPublisher events) {
		this.pages = pages;
		this.events = events;
	}

	@GetMapping("/me")
	String own(@RequestParam(required = false) @Nullable Integer year, @Me CurrentUser me, Model model) {
		model.addAttribute("page", this.pages.own(year, me).orElse(null));
		return "dashboard/member";
	}

	@GetMapping("/me/records/{id}")
	String record(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		model.addAttribute("record", this.pages.record(id, me));
		return "dashboard/record";
	}

	@GetMapping("/members/{id}/own")
	String of(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer year, @Me CurrentUser me,
			Model model) {
		MemberPage.Page page = this.pages.of(id, year, me);
		this.events.publishEvent(new AuditFact("member.read", "person", id,
				"看“" + page.member().name() + "”" + page.year() + "年的学时和记录"));
		model.addAttribute("page", page);
		return "dashboard/member";
	}

}
