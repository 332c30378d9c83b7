package org.partyplan.workday;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Attempt;

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

/** The tables of holidays and 调休, year by year. */
@Controller
@RequestMapping("/admin/holidays")
class HolidayController {

	private final HolidayYears years;

	private final HolidayKeeping holidays;

	private final Clock clock;

	HolidayController(HolidayYears years, HolidayKeeping holidays, Clock clock) {
		this.years = years;
		this.holidays = holidays;
		this.clock = clock;
	}

	@GetMapping
	String year(@RequestParam(required = false) @Nullable Integer year, Model model) {
		HolidayYears.Sheet sheet = show((year != null) ? year : LocalDate.now(this.clock).getYear(), model);
		model.addAttribute("year", new HolidayKeeping.Year((sheet.document() != null) ? sheet.document() : ""))
			.addAttribute("span", HolidayKeeping.Span.blank());
		return "workday/holidays";
	}

	@PostMapping("/{year}")
	String publish(@PathVariable int year, @Valid @ModelAttribute("year") HolidayKeeping.Year form, Errors errors,
			Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.holidays.publish(year, form))) {
			show(year, model);
			model.addAttribute("span", HolidayKeeping.Span.blank());
			return "workday/holidays";
		}
		flash.addFlashAttribute("flash", year + "年已标为公布，请逐段登记放假和调休。");
		return "redirect:/admin/holidays?year=" + year;
	}

	@PostMapping("/{year}/days")
	String add(@PathVariable int year, @Valid @ModelAttribute("span") HolidayKeeping.Span form, Errors errors,
			Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.holidays.add(year, form))) {
			String document = show(year, model).document();
			model.addAttribute("year", new HolidayKeeping.Year((document != null) ? document : ""));
			return "workday/holidays";
		}
		flash.addFlashAttribute("flash", "已登记。工作日从现在起按新的安排算。");
		return "redirect:/admin/holidays?year=" + year;
	}

	@PostMapping("/{year}/days/delete")
	String remove(@PathVariable int year, @RequestParam LocalDate first, @RequestParam LocalDate last,
			RedirectAttributes flash) {
		this.holidays.remove(year, first, last);
		flash.addFlashAttribute("flash", "已删除，这几天按平常的星期算。");
		return "redirect:/admin/holidays?year=" + year;
	}

	private HolidayYears.Sheet show(int year, Model model) {
		HolidayYears.Sheet sheet = this.years.sheet(year);
		model.addAttribute("sheet", sheet);
		return sheet;
	}

}
