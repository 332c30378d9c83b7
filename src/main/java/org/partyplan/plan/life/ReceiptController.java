package org.partyplan.plan.life;

import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ReceiptController {

	private final PlanReceipts receipts;

	ReceiptController(PlanReceipts receipts) {
		this.receipts = receipts;
	}

	@PostMapping("/plans/{id}/receipt")
	String sign(@PathVariable UUID id, @RequestParam int number, @RequestParam UUID unitId,
			@RequestParam(defaultValue = "") String back, @Me CurrentUser me, RedirectAttributes flash) {
		this.receipts.sign(id, number, unitId, me);
		flash.addFlashAttribute("flash", "已签收。");
		return back.equals("/") ? "redirect:/" : "redirect:/plans/" + id;
	}

	@PostMapping("/plans/{id}/receipt/remind")
	String remind(@PathVariable UUID id, @RequestParam int number, @Me CurrentUser me, RedirectAttributes flash) {
		int told = this.receipts.remind(id, number, me);
		flash.addFlashAttribute("flash", (told > 0) ? "已提醒 " + told + " 人签收。" : "今天已经提醒过，不重复提醒。急的请电话告知。");
		return "redirect:/plans/" + id;
	}

}
