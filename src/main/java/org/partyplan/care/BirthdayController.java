package org.partyplan.care;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 政治生日: the month's list, and a card for each. */
@Controller
@RequestMapping("/care/birthdays")
class BirthdayController {

	private final Birthdays birthdays;

	private final CarePlaces places;

	BirthdayController(Birthdays birthdays, CarePlaces places) {
		this.birthdays = birthdays;
		this.places = places;
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
			@RequestParam(required = false) @Nullable UUID unit, @Me CurrentUser me) throws IOException {
		BirthdayMonth list = month(month, unit, me);
		String title = list.month() + "月政治生日";
		return ListExport.of(title, "", columns(list.year())).file(title, list.rows().stream()).response();
	}

	@GetMapping("/{person}")
	String card(@PathVariable UUID person, @Me CurrentUser me, Model model) {
		model.addAttribute("one", this.birthdays.of(person, me.scope(Role.PARTY_KEEPERS), this.places.today())
			.orElseThrow(() -> new NotFound("member " + person)));
		model.addAttribute("year", this.places.today().getYear());
		return "care/birthday-card";
	}

	/** This month where nobody says, or nobody could mean it. */
	private BirthdayMonth month(@Nullable Integer month, @Nullable UUID unit, CurrentUser me) {
		int year = this.places.today().getYear();
		int number = (month != null && month >= 1 && month <= 12) ? month : this.places.today().getMonthValue();
		return new BirthdayMonth(year, number, this.places.today(),
				this.birthdays.of(year, number, unit, me.scope(Role.PARTY_KEEPERS), this.places.today()));
	}

	private static List<SheetColumn<Birthday>> columns(int year) {
		return List.of(SheetColumn.of("支部", 10, Birthday::branch), SheetColumn.of("姓名", 6, Birthday::name),
				SheetColumn.of("入党日期", 8, Birthday::joined), SheetColumn.of("今年政治生日", 8, (one) -> one.in(year)),
				SheetColumn.of("党龄（年）", 6, (one) -> one.years(year)));
	}

}
