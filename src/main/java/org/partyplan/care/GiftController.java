package org.partyplan.care;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.document.Exports;
import org.partyplan.document.ListExport;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

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

/** 帮扶: what was given, and writing it down. */
@Controller
@RequestMapping("/care")
class GiftController {

	private final GiftList list;

	private final FundList funds;

	private final Giving giving;

	private final Exports exports;

	private final CarePlaces places;

	GiftController(GiftList list, FundList funds, Giving giving, Exports exports, CarePlaces places) {
		this.list = list;
		this.funds = funds;
		this.giving = giving;
		this.exports = exports;
		this.places = places;
	}

	@GetMapping
	String list(@ModelAttribute("filter") GiftFilter filter, Errors unread, @Me CurrentUser me, Model model) {
		int year = filter.yearOr(this.places.today().getYear());
		GiftList.Sums sums = this.list.sums(filter, year, me);
		model.addAttribute("page", new GiftList.Page(filter, year, this.funds.of(year, me), sums,
				this.list.page(filter, year, sums.gifts(), me), this.places.own(me)));
		return "care/gifts";
	}

	@GetMapping("/export.xlsx")
	ResponseEntity<byte[]> export(@ModelAttribute("filter") GiftFilter filter, Errors unread, @Me CurrentUser me) {
		int year = filter.yearOr(this.places.today().getYear());
		ListExport<GiftList.Row> list = GiftList.EXPORT.titled(year + "年帮扶台账")
			.noted("含个人信息，注意保管。")
			.where("单位", this.places.name(filter.unit()))
			.where("资金", filter.fund(), (fund) -> "选定的一项")
			.where("对象", filter.person(), (person) -> "选定的一人");
		return this.exports.answer(list, () -> this.list.all(filter, year, me));
	}

	@GetMapping("/new")
	String blank(@RequestParam(required = false) @Nullable UUID unit, @Me CurrentUser me, Model model) {
		UnitRef chosen = UnitRef.chosen(this.places.own(me), unit);
		return shown(GiftForm.blank((chosen == null) ? null : chosen.id(), this.places.today()), chosen, me, model);
	}

	@PostMapping
	String give(@Valid @ModelAttribute("form") GiftForm form, Errors errors,
			@RequestParam(required = false) @Nullable UUID unit, @Me CurrentUser me, Model model,
			RedirectAttributes flash) {
		Optional<UUID> id = Attempt.of(errors, () -> this.giving.give(form, me));
		if (id.isEmpty()) {
			return shown(form, UnitRef.chosen(this.places.own(me), unit), me, model);
		}
		flash.addFlashAttribute("flash", "已登记，预算余额随着变。").addFlashAttribute("undo", "/care/" + id.get() + "/withdraw");
		return "redirect:/care";
	}

	@PostMapping("/{id}/withdraw")
	String withdraw(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		this.giving.withdraw(id, me);
		flash.addFlashAttribute("flash", "这一笔已作废，钱回到预算里。").addFlashAttribute("undo", "/care/" + id + "/restore");
		return "redirect:/care";
	}

	@PostMapping("/{id}/restore")
	String restore(@PathVariable UUID id, @Me CurrentUser me, RedirectAttributes flash) {
		this.giving.restore(id, me);
		flash.addFlashAttribute("flash", "这一笔已恢复。");
		return "redirect:/care";
	}

	/** A form that could not be read says nothing of its unit: it comes by itself. */
	private String shown(GiftForm form, @Nullable UnitRef unit, CurrentUser me, Model model) {
		model.addAttribute("form", form).addAttribute("units", this.places.own(me)).addAttribute("unit", unit);
		model.addAttribute("people", (unit == null) ? List.of() : this.places.people(unit.id()))
			.addAttribute("funds", this.funds.of(this.places.today().getYear(), me));
		return "care/gift-new";
	}

}
