package org.partyplan.account.keeping;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.account.granting.GrantChoices;
import org.partyplan.account.granting.SecondPerson;
import org.partyplan.account.model.AccountRequest.Deed;
import org.partyplan.account.model.AccountSheet;
import org.partyplan.document.Exports;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.Role;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of accounts, opening one, and what the system administrator does to one. */
@Controller
@RequestMapping("/admin/users")
class UsersController {

	private final AccountList list;

	private final AccountSheet sheet;

	private final AccountKeeping accounts;

	private final GrantChoices choices;

	private final Exports exports;

	private final SecondPerson second;

	UsersController(AccountList list, AccountSheet sheet, AccountKeeping accounts, GrantChoices choices,
			Exports exports, SecondPerson second) {
		this.second = second;
		this.exports = exports;
		this.list = list;
		this.sheet = sheet;
		this.accounts = accounts;
		this.choices = choices;
	}

	@GetMapping
	String list(AccountList.Filter filter, @RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("paged", this.list.page(filter, Math.max(1, page)));
		model.addAttribute("filter", filter);
		model.addAttribute("roles", Role.values()).addAttribute("units", this.choices.units());
		return "account/list";
	}

	@GetMapping("/export.xlsx")
	ResponseEntity<byte[]> export(AccountList.Filter filter) {
		return this.exports.answer(
				AccountList.Row.EXPORT.where("姓名", filter.q()).where("权限", filter.role()).where("状态", filter.state()),
				() -> this.list.all(filter));
	}

	@GetMapping("/new")
	String blank(Model model) {
		model.addAttribute("form", new AccountKeeping.Form("", ""));
		return "account/new";
	}

	@PostMapping
	String open(@Valid @ModelAttribute("form") AccountKeeping.Form form, Errors errors, RedirectAttributes flash) {
		Optional<AccountKeeping.OneTime> opened = Attempt.of(errors, () -> this.accounts.open(form));
		if (opened.isEmpty()) {
			return "account/new";
		}
		flash.addFlashAttribute("oneTime", opened.get());
		return "redirect:/admin/users/" + opened.get().id();
	}

	@GetMapping("/{id}")
	String sheet(@PathVariable UUID id, @RequestParam @Nullable String person, Model model) {
		model.addAttribute("form", this.choices.blank());
		this.choices.addTo(model, id);
		model.addAttribute("people", this.sheet.people(person));
		return "account/sheet";
	}

	@PostMapping("/{id}/password")
	String reset(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		if (this.second.needed(id)) {
			return asked(id, Deed.RESET, null, me, flash);
		}
		flash.addFlashAttribute("oneTime", this.accounts.reset(id, me));
		return back(id);
	}

	@PostMapping("/{id}/disable")
	String disable(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		if (this.second.needed(id)) {
			return asked(id, Deed.DISABLE, null, me, flash);
		}
		this.accounts.disable(id, me);
		flash.addFlashAttribute("flash", "已停用，这个账号的登录已全部退出。");
		flash.addFlashAttribute("undo", "/admin/users/" + id + "/enable");
		return back(id);
	}

	@PostMapping("/{id}/enable")
	String enable(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		if (this.second.needed(id)) {
			return asked(id, Deed.ENABLE, null, me, flash);
		}
		this.accounts.enable(id, me);
		flash.addFlashAttribute("flash", "已恢复，可以登录了。");
		return back(id);
	}

	@PostMapping("/{id}/person")
	String belongTo(@PathVariable UUID id, @RequestParam @Nullable UUID personId, @Me CurrentUser me,
			RedirectAttributes flash) {
		if (this.second.needed(id)) {
			return asked(id, Deed.LINK, personId, me, flash);
		}
		this.accounts.belongTo(id, personId);
		flash.addFlashAttribute("flash", (personId == null) ? "已解除关联。" : "已关联。");
		return back(id);
	}

	/** Whose phone and paper are lost: two have to let him in without. */
	@PostMapping("/{id}/factor")
	String dropFactor(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		return asked(id, Deed.FACTOR, null, me, flash);
	}

	/** What two have to do. */
	private String asked(UUID id, Deed deed, @Nullable UUID person, CurrentUser me, RedirectAttributes flash) {
		this.second.ask(id, deed, person, me);
		flash.addFlashAttribute("flash", "这一项要两人办：已提出“" + deed.label() + "”，等另一位管理员同意。");
		return "redirect:/admin/requests";
	}

	private static String back(UUID id) {
		return "redirect:/admin/users/" + id;
	}

}
