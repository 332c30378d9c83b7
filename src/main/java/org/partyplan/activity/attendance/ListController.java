package org.partyplan.activity.attendance;

import java.io.IOException;
import java.util.Objects;

import org.partyplan.activity.model.Attendance;
import org.partyplan.activity.recording.ActivityForm;
import org.partyplan.activity.recording.FormDesk;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.partyplan.shared.PlainText;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Attendance out of a list that another program exported. */
@Controller
@RequestMapping("/activities/list")
class ListController {

	private final ListDesk lists;

	private final FormDesk desk;

	ListController(ListDesk lists, FormDesk desk) {
		this.lists = lists;
		this.desk = desk;
	}

	@PostMapping
	String read(@ModelAttribute("form") ActivityForm form, BindingResult errors, @RequestParam MultipartFile list,
			@RequestParam MultiValueMap<String, String> typed, Model model, @Me CurrentUser me) throws IOException {
		byte[] content = list.getBytes();
		String name = PlainText.of(Objects.requireNonNullElse(list.getOriginalFilename(), ""));
		return Attempt.of(errors, () -> this.lists.read(form, name, content, typed, me))
			.map((page) -> shown(page, model))
			.orElseGet(() -> this.desk.show(form, this.desk.units(me), null, model));
	}

	@PostMapping("/columns")
	String columns(@ModelAttribute("form") ActivityForm form, BindingResult errors,
			@ModelAttribute("columns") ListColumns columns, @RequestParam String sheet,
			@RequestParam MultiValueMap<String, String> typed, Model model, @Me CurrentUser me) {
		return shown(this.lists.told(form, sheet, columns, typed, me), model);
	}

	@PostMapping("/fill")
	String fill(@ModelAttribute("form") ActivityForm form, BindingResult errors,
			@ModelAttribute("columns") ListColumns columns, @RequestParam String sheet,
			@RequestParam MultiValueMap<String, String> typed, Model model, @Me CurrentUser me) {
		AttendanceListPage page = this.lists.told(form, sheet, columns, typed, me);
		model.addAttribute("filled", page);
		return this.desk.show(this.lists.fill(form, page, me), this.desk.units(me), null, model);
	}

	private static String shown(AttendanceListPage page, Model model) {
		model.addAttribute("list", page);
		return "activity/list-import";
	}

}
