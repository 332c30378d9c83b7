package org.partyplan.admission.planning;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leaders and the highly educated people they keep in touch with. */
@Controller
@RequestMapping("/admissions/contacts")
class ContactController {

	private final Contacts contacts;

	ContactController(Contacts contacts) {
		this.contacts = contacts;
	}

	@GetMapping
	String page(@RequestParam(required = false) @Nullable String q, @RequestParam(defaultValue = "1") int page,
			@Me CurrentUser me, Model model) {
		model.addAttribute("page", this.contacts.page(q, page, me));
		return "admission/contacts";
	}

	@PostMapping
	String pair(@RequestParam(required = false) @Nullable UUID leader,
			@RequestParam(required = false) @Nullable UUID person, @Me CurrentUser me, RedirectAttributes flash) {
		this.contacts.pair(leader, person, me);
		return done("已结对。", flash);
	}

	@PostMapping("/{id}/end")
	String end(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		this.contacts.end(id, me);
		return done("已结束，联系记录保留。", flash);
	}

	@PostMapping("/{id}/records")
	String contact(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate on,
			@RequestParam(defaultValue = "") String words, @Me CurrentUser me, RedirectAttributes flash) {
		this.contacts.contact(id, on, words, me);
		return done("已记下。", flash);
	}

	private static String done(String words, RedirectAttributes flash) {
		flash.addFlashAttribute("flash", words);
		return "redirect:/admissions/contacts";
	}

}
