package org.partyplan.account.granting;

import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits for a second of the three administrators. */
@Controller
@RequestMapping("/admin/requests")
class RequestController {

	private static final String BACK = "redirect:/admin/requests";

	private final RequestList list;

	private final SecondPerson second;

	RequestController(RequestList list, SecondPerson second) {
		this.list = list;
		this.second = second;
	}

	@GetMapping
	String list(@Me CurrentUser me, Model model) {
		model.addAttribute("requests", this.list.of(me));
		return "account/requests";
	}

	@PostMapping("/{id}/agree")
	String agree(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		String half = this.second.agree(id, me);
		flash.addFlashAttribute("flash", (half == null) ? "已办。" : "已办。后一半密码在下面，请当面交给本人；前一半由提出的人交。");
		flash.addFlashAttribute("half", half);
		return BACK;
	}

	@PostMapping("/{id}/refuse")
	String refuse(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		this.second.refuse(id, me);
		flash.addFlashAttribute("flash", "这一项不办了。");
		return BACK;
	}

	@PostMapping("/{id}/half")
	String half(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		flash.addFlashAttribute("half", this.second.half(id, me));
		flash.addFlashAttribute("flash", "前一半密码在下面，请当面交给本人；后一半由同意的人交。");
		return BACK;
	}

}
