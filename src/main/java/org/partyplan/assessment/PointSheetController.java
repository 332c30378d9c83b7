package org.partyplan.assessment;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

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

/** One person's ledger, with what is written on it and objected to. */
@Controller
@RequestMapping("/points")
class PointSheetController {

	private final PointRows rows;

	private final PointSwitch points;

	private final PointKeeping keeping;

	private final AppealList appeals;

	private final Appealing appealing;

	PointSheetController(PointRows rows, PointSwitch points, PointKeeping keeping, AppealList appeals,
			Appealing appealing) {
		this.rows = rows;
		this.points = points;
		this.keeping = keeping;
		this.appeals = appeals;
		this.appealing = appealing;
	}

	@GetMapping("/mine")
	String own(@Me CurrentUser me, Model model) {
		return sheet(this.rows.own(me).orElseThrow(() -> new NotFound("person of " + me.id())), null, me, model);
	}

	@GetMapping("/{person}")
	String sheet(@PathVariable UUID person, @RequestParam(required = false) @Nullable Integer year, @Me CurrentUser me,
			Model model) {
		model.addAttribute("form", new PointKeeping.Form(this.rows.today(), null, ""));
		return shown(person, year, me, model);
	}

	@PostMapping("/{person}/appeals")
	String appeal(@PathVariable UUID person, @RequestParam int year,
			@Valid @ModelAttribute("appeal") Appealing.Objection form, @Me CurrentUser me, RedirectAttributes flash) {
		this.appealing.file(person, year, form, me);
		flash.addFlashAttribute("flash", "申诉已提交，办公室会写明理由答复。");
		return "redirect:/points/" + person + "?year=" + year;
	}

	@PostMapping("/{person}/entries")
	String write(@PathVariable UUID person, @Valid @ModelAttribute("form") PointKeeping.Form form, Errors errors,
			@Me CurrentUser me, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.keeping.write(person, form, me))) {
			return shown(person, null, me, model);
		}
		flash.addFlashAttribute("flash", "已登记，本人和支部都看得到理由。");
		return "redirect:/points/" + person;
	}

	@PostMapping("/entries/{entry}/withdraw")
	String withdraw(@PathVariable UUID entry, @Me CurrentUser me, RedirectAttributes flash) {
		UUID person = this.keeping.withdraw(entry, me);
		flash.addFlashAttribute("flash", "这一条已撤销。");
		return "redirect:/points/" + person;
	}

	private String shown(UUID person, @Nullable Integer wanted, CurrentUser me, Model model) {
		PointRows.Who who = this.rows.who(person, me);
		int year = new PointFilter(null, wanted, null).yearOr(this.rows.today());
		PointSwitch.Span span = this.points.last(me).orElse(null);
		List<PointEntry> entries = this.rows.entries(person, year);
		model.addAttribute("who", who).addAttribute("year", year).addAttribute("groups", PointEntry.Group.of(entries));
		model.addAttribute("many", entries.size());
		model.addAttribute("sum", Points.plain(PointRows.sum(entries)))
			.addAttribute("on", span != null && span.on(this.rows.today()));
		model.addAttribute("decides", me.is(Role.OFFICE)).addAttribute("appeals", this.appeals.of(person));
		return "assessment/ledger";
	}

}
