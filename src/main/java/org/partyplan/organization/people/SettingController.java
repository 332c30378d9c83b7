package org.partyplan.organization.people;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.Area;
import org.partyplan.organization.model.Degree;
import org.partyplan.organization.model.Education;
import org.partyplan.organization.model.TitleLevel;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the organisation counts 高知, 临床一线 and 青年, and which marks it uses. */
@Controller
@RequestMapping("/members/settings")
class SettingController {

	private final Settings settings;

	SettingController(Settings settings) {
		this.settings = settings;
	}

	@GetMapping
	String form(Model model) {
		model.addAttribute("form", this.settings.form());
		return show(model);
	}

	@PostMapping
	String set(@Valid @ModelAttribute("form") SettingForm form, Errors errors, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.settings.set(form))) {
			return show(model);
		}
		flash.addFlashAttribute("flash", "已保存，人数和比例从现在起按新口径算，包括以前的日期。");
		return "redirect:/members/settings";
	}

	@PostMapping("/marks")
	String add(@RequestParam String name, RedirectAttributes flash) {
		String mark = name.strip();
		if (mark.isEmpty() || mark.length() > 20) {
			throw new RuleBroken("organization.mark.name").at("name");
		}
		this.settings.addMark(mark);
		flash.addFlashAttribute("flash", "已加上“" + mark + "”。");
		return "redirect:/members/settings";
	}

	private String show(Model model) {
		model.addAttribute("educations", Education.values())
			.addAttribute("degrees", Degree.values())
			.addAttribute("titles", TitleLevel.values())
			.addAttribute("areas", Area.values())
			.addAttribute("marks", this.settings.marks());
		return "organization/settings";
	}

	/** What counts as 高知, 临床一线 and 青年; nothing ticked in a list counts nobody by it. */
	record SettingForm(@Nullable List<Education> educations, @Nullable List<Degree> degrees,
			@Nullable List<TitleLevel> titles, @Nullable List<Area> areas,
			@NotNull @Min(18) @Max(60) @Nullable Integer youngAge, @NotNull @Nullable Integer version) {

		SettingForm(@Nullable List<Education> educations, @Nullable List<Degree> degrees,
				@Nullable List<TitleLevel> titles, @Nullable List<Area> areas, @Nullable Integer youngAge,
				@Nullable Integer version) {
			this.educations = (educations == null) ? List.of() : educations;
			this.degrees = (degrees == null) ? List.of() : degrees;
			this.titles = (titles == null) ? List.of() : titles;
			this.areas = (areas == null) ? List.of() : areas;
			this.youngAge = youngAge;
			this.version = version;
		}

	}

}
