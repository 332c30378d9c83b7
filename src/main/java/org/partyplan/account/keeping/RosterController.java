package org.partyplan.account.keeping;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.Exports;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accounts for many people at once, and the slips with their first passwords. */
@Controller
@RequestMapping("/admin/users")
class RosterController {

	private static final ListExport<RosterAccounts.Slip> SLIPS = ListExport.of("account.slips", "一次性密码",
			SheetColumn.of("支部", 20, RosterAccounts.Slip::unit), SheetColumn.of("姓名", 10, RosterAccounts.Slip::name),
			SheetColumn.of("用户名", 16, RosterAccounts.Slip::username),
			SheetColumn.of("一次性密码", 16, RosterAccounts.Slip::password));

	private final RosterPage page;

	private final RosterAccounts accounts;

	private final Exports exports;

	RosterController(RosterPage page, RosterAccounts accounts, Exports exports) {
		this.page = page;
		this.accounts = accounts;
		this.exports = exports;
	}

	@GetMapping("/roster")
	String roster(@RequestParam @Nullable UUID unit, Model model) {
		model.addAttribute("branches", this.page.branches())
			.addAttribute("people", this.page.lacking(unit))
			.addAttribute("batches", this.page.batches())
			.addAttribute("unit", unit);
		return "account/roster";
	}

	@PostMapping("/roster")
	String open(@RequestParam(defaultValue = "") List<UUID> people, @RequestParam @Nullable UUID unit,
			@Me CurrentUser me, RedirectAttributes flash) {
		if (people.isEmpty()) {
			flash.addFlashAttribute("problem", "请至少勾选一个人。").addAttribute("unit", unit);
			return "redirect:/admin/users/roster";
		}
		flash.addFlashAttribute("flash", "账号已开通。请取走密码条，并请安全管理员给这一批授权。");
		return "redirect:/admin/users/batches/" + this.accounts.open(people, me);
	}

	@GetMapping("/batches/{batch}")
	String batch(@PathVariable UUID batch, Model model) {
		model.addAttribute("batch", this.page.batch(batch));
		return "account/batch";
	}

	/** To be cut; every look is logged, so nothing is redirected. */
	@PostMapping("/batches/{batch}/slips")
	String slips(@PathVariable UUID batch, Model model) {
		model.addAttribute("batch", this.page.batch(batch)).addAttribute("slips", this.accounts.shown(batch));
		return "account/slips";
	}

	@GetMapping("/batches/{batch}/slips.xlsx")
	ResponseEntity<byte[]> file(@PathVariable UUID batch) {
		return this.exports.answer(SLIPS.where("批次", this.page.batch(batch).byName()),
				() -> this.accounts.slips(batch).stream());
	}

	@PostMapping("/batches/{batch}/grants")
	String grant(@PathVariable UUID batch, @Me CurrentUser me, RedirectAttributes flash) {
		flash.addFlashAttribute("flash", "已授予 " + this.accounts.grant(batch, me) + " 个账号“党员”权限，各在自己的支部。");
		return "redirect:/admin/users/batches/" + batch;
	}

}
