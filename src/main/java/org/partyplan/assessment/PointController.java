package org.partyplan.assessment;

import java.time.LocalDate;

import jakarta.validation.Valid;
import org.partyplan.document.Exports;
import org.partyplan.document.ListExport;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Me;
import org.partyplan.shared.Role;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 积分: what it is, whether it is on, and the members by pinyin. */
@Controller
@RequestMapping("/points")
class PointController {

	private final PointSwitch points;

	private final PointList list;

	private final PointRows rows;

	private final Exports exports;

	private final Organizations organizations;

	PointController(PointSwitch points, PointList list, PointRows rows, Exports exports, Organizations organizations) {
		this.points = points;
		this.list = list;
		this.rows = rows;
		this.exports = exports;
		this.organizations = organizations;
	}

	@GetMapping
	String list(@ModelAttribute("filter") PointFilter filter, Errors unread, @Me CurrentUser me, Model model) {
		model.addAttribute("form", new PointSwitch.Form(this.rows.today(), ""));
		return shown(filter, me, model);
	}

	@GetMapping("/export.xlsx")
	ResponseEntity<byte[]> export(@ModelAttribute("filter") PointFilter filter, Errors unread, @Me CurrentUser me) {
		LocalDate today = this.rows.today();
		ListExport<PointList.Row> list = PointList.EXPORT.titled(filter.yearOr(today) + "年党员积分")
			.noted("按姓名拼音排列，不排名。截至 " + Days.full(today))
			.where("单位", this.organizations.name(filter.unit()));
		return this.exports.answer(list, () -> this.list.all(filter, today, me));
	}

	@PostMapping("/on")
	String on(@Valid @ModelAttribute("form") PointSwitch.Form form, Errors errors, @Me CurrentUser me, Model model,
			RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.points.on(form, me))) {
			return shown(new PointFilter(null, null, null), me, model);
		}
		flash.addFlashAttribute("flash", "积分已开启，从 " + Days.full(form.from()) + " 起的记录按规则计分。");
		return "redirect:/points";
	}

	@PostMapping("/off")
	String off(@RequestParam LocalDate on, @Me CurrentUser me, RedirectAttributes flash) {
		this.points.off(on, me);
		flash.addFlashAttribute("flash", "积分已关闭，从 " + Days.full(on) + " 起不再计分。");
		return "redirect:/points";
	}

	private String shown(PointFilter filter, CurrentUser me, Model model) {
		LocalDate today = this.rows.today();
		PointSwitch.Span span = this.points.last(me).orElse(null);
		boolean on = span != null && span.on(today);
		model.addAttribute("span", span).addAttribute("on", on).addAttribute("filter", filter);
		model.addAttribute("year", filter.yearOr(today))
			.addAttribute("units", this.organizations.tree(me.scope(Role.PARTY_KEEPERS), today));
		model.addAttribute("paged", on ? this.list.page(filter, today, me) : null);
		return "assessment/points";
	}

}
