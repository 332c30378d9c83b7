package org.partyplan.account;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the system administrator does to one account. */
@Controller
@RequestMapping("/admin/users/{id}")
class UserChangesController {

	private final AccountKeeping accounts;

	UserChangesController(AccountKeeping accounts) {
		this.accounts = accounts;
	}

	@PostMapping("/password")
	String reset(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		flash.addFlashAttribute("oneTime", this.accounts.reset(id, me));
		return back(id);
	}

	@PostMapping("/disable")
	String disable(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		this.accounts.disable(id, me);
		flash.addFlashAttribute("flash", "已停用，这个账号的登录已全部退出。");
		flash.addFlashAttribute("undo", "/admin/users/" + id + "/enable");
		return back(id);
	}

	@PostMapping("/enable")
	String enable(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		this.accounts.enable(id, me);
		flash.addFlashAttribute("flash", "已恢复，可以登录了。");
		return back(id);
	}

	@PostMapping("/person")
	String belongTo(@PathVariable UUID id, @RequestParam @Nullable UUID personId, RedirectAttributes flash) {
		this.accounts.belongTo(id, personId);
		flash.addFlashAttribute("flash", (personId == null) ? "已解除关联。" : "已关联。");
		return back(id);
	}

	private static String back(UUID id) {
		return "redirect:/admin/users/" + id;
	}

}
