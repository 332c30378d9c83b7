package org.partyplan.care;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.Exports;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 政治生日: the month's list, and a card for each. */
@Controller
@RequestMapping("/care/birthdays")
class BirthdayController {

	private final Birthdays birthdays;

	private final BirthdayCards cards;

	private final CarePlaces places;

	private final Exports exports;

	BirthdayController(Birthdays birthdays, BirthdayCards cards, CarePlaces places, Exports exports) {
		this.birthdays = birthdays;
		this.cards = cards;
		this.places = places;
		this.exports = exports;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable Integer month,
			@RequestParam(required = false) @Nullable UUID unit, @Me CurrentUser me, Model model) {
		model.addAttribute("list", month(month, unit, me)).addAttribute("unit", unit);
		model.addAttribute("units", this.places.own(me));
		return "care/birthdays";
	}

	@GetMapping("/export.xlsx")
	ResponseEntity<byte[]> export(@RequestParam(required = false) @Nullable Integer month,
			@RequestParam(required = false) @Nullable UUID unit, @Me CurrentUser me) {
		BirthdayMonth list = month(month, unit, me);
		return this.exports.answer(list.export().where("单位", this.places.name(unit)), () -> list.rows().stream());
	}

	@GetMapping("/{person}")
	String card(@PathVariable UUID person, @Me CurrentUser me, Model model) {
		model.addAttribute("one", this.birthdays.of(person, me.scope(Role.PARTY_KEEPERS), this.places.today())
			.orElseThrow(() -> new NotFound("member " + person)));
		model.addAttribute("year", this.places.today().getYear());
		return "care/birthday-card";
	}

	@PostMapping("/{person}/given")
	String give(@PathVariable UUID person, @RequestParam int year, @RequestParam(defaultValue = "") String back,
			@Me CurrentUser me, RedirectAttributes flash) {
		Birthday one = this.cards.give(person, year, me);
		flash.addFlashAttribute("flash", one.name() + "的贺卡已送。")
			.addFlashAttribute("undo", "/care/birthdays/" + person + "/not-given?year=" + year);
		return back.equals("/") ? "redirect:/" : "redirect:/care/birthdays?month=" + one.joined().getMonthValue();
	}

	@PostMapping("/{person}/not-given")
	String takeBack(@PathVariable UUID person, @RequestParam int year, @Me CurrentUser me, RedirectAttributes flash) {
		Birthday one = this.cards.takeBack(person, year, me);
		flash.addFlashAttribute("flash", one.name() + "的贺卡记为还没送。");
		return "redirect:/care/birthdays?month=" + one.joined().getMonthValue();
	}

	/** This month where nobody says, or nobody could mean it. */
	private BirthdayMonth month(@Nullable Integer month, @Nullable UUID unit, CurrentUser me) {
		int year = this.places.today().getYear();
		int number = (month != null && month >= 1 && month <= 12) ? month : this.places.today().getMonthValue();
		return new BirthdayMonth(year, number, this.places.today(),
				this.birthdays.of(year, number, unit, me.scope(Role.PARTY_KEEPERS), this.places.today()));
	}

}
