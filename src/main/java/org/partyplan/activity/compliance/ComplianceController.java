package org.partyplan.activity.compliance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.compliance.Draws.Purpose;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records held against the regulation; spot checks and observations. */
@Controller
@RequestMapping("/activities/compliance")
class ComplianceController {

	private final Duties duties;

	private final Draws draws;

	private final DrawRows rows;

	private final Clock clock;

	ComplianceController(Duties duties, Draws draws, DrawRows rows, Clock clock) {
		this.duties = duties;
		this.draws = draws;
		this.rows = rows;
		this.clock = clock;
	}

	@GetMapping
	String show(@RequestParam(required = false) @Nullable YearMonth month, @RequestParam(defaultValue = "1") int page,
			Model model, @Me CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		YearMonth shown = (month == null) ? YearMonth.from(today) : month;
		model.addAttribute("page",
				new Compliance(shown, today, page, this.duties.cells(me.scope(Role.READERS), shown.atDay(1), today),
						this.rows.of(shown.atDay(1), me.scope(Role.READERS)), me.is(Role.OFFICE),
						me.is(Role.PARTY_READERS), me.is(Role.PARTY_KEEPERS)));
		return "activity/compliance";
	}

	@PostMapping("/draws")
	String draw(@RequestParam Purpose purpose, @RequestParam YearMonth month, @RequestParam int many,
			@RequestParam(required = false) @Nullable Long seed, @Me CurrentUser me, RedirectAttributes flash) {
		long lot = (seed == null) ? month.getYear() * 100L + month.getMonthValue() : seed;
		this.draws.draw(purpose, month.atDay(1), many, lot, me);
		flash.addFlashAttribute("flash", "已抽取。同一个抽签号、同样的支部，再抽一次还是这几个。");
		return "redirect:/activities/compliance?month=" + month;
	}

	@PostMapping("/draws/{draw}/{unit}")
	String find(@PathVariable UUID draw, @PathVariable UUID unit, @RequestParam YearMonth month,
			@RequestParam String finding, @RequestParam(defaultValue = "false") boolean open, @Me CurrentUser me,
			RedirectAttributes flash) {
		this.draws.find(draw, unit, finding, open, me);
		flash.addFlashAttribute("flash", "所见已记下，支部看得到。");
		return "redirect:/activities/compliance?month=" + month;
	}

	@PostMapping("/draws/{draw}/{unit}/close")
	String close(@PathVariable UUID draw, @PathVariable UUID unit, @RequestParam YearMonth month,
			@RequestParam String closing, @Me CurrentUser me, RedirectAttributes flash) {
		this.draws.close(draw, unit, closing, me);
		flash.addFlashAttribute("flash", "已销号。");
		return "redirect:/activities/compliance?month=" + month;
	}

}
