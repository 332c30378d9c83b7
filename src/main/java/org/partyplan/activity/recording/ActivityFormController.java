package org.partyplan.activity.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.document.Uploads;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing a record, and writing it again. */
@Controller
@RequestMapping("/activities")
class ActivityFormController {

	private final FormDesk desk;

	private final ActivityForms forms;

	private final ActivityRecording recording;

	private final Twins twins;

	ActivityFormController(FormDesk desk, ActivityForms forms, ActivityRecording recording, Twins twins) {
		this.desk = desk;
		this.forms = forms;
		this.recording = recording;
		this.twins = twins;
	}

	@GetMapping("/new")
	String blank(@RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable UUID unit, @RequestParam(required = false) @Nullable LocalDate on,
			@RequestParam(required = false) @Nullable LocalDate due, Model model, @Me CurrentUser me) {
		List<UnitRef> units = this.desk.units(me);
		ActivityForm form = this.forms.blank(kind, this.desk.place(unit, kind, units),
				Objects.requireNonNullElse(on, this.desk.today()));
		model.addAttribute("due", due);
		return this.desk.show((due == null) ? form : form.undated(), units, null, model);
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID id, Model model, @Me CurrentUser me) {
		ActivityForms.Found found = this.forms.find(id, me);
		return this.desk.show(found.form(), this.desk.units(me), found.status(), model);
	}

	/** The same form with another kind, unit or day; nothing is saved. */
	@PostMapping("/form")
	String turned(@ModelAttribute("form") ActivityForm form, BindingResult errors, Model model, @Me CurrentUser me) {
		return this.desk.show(form, this.desk.units(me), null, model);
	}

	@PostMapping
	String record(@Valid @ModelAttribute("form") ActivityForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable List<MultipartFile> files,
			@RequestParam(defaultValue = "false") boolean another, Model model, @Me CurrentUser me,
			RedirectAttributes flash) {
		Optional<Twins.Twin> twin = another ? Optional.empty() : this.twins.of(form, me);
		twin.ifPresent((one) -> {
			errors.reject("activity.twin", new Object[] { one.question() }, null);
			model.addAttribute("twin", one);
		});
		if (Attempt.fails(errors, () -> this.recording.record(form, Uploads.of(files), me))) {
			return this.desk.show(form, this.desk.units(me), null, model);
		}
		flash.addFlashAttribute("flash", "已记下。办结了哪几项、还差什么，写在下面。");
		return "redirect:/activities/" + form.id();
	}

	@PostMapping("/draft")
	String draft(@Valid @ModelAttribute("form") ActivityForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable List<MultipartFile> files, Model model, @Me CurrentUser me,
			RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.recording.draft(form, Uploads.of(files), me))) {
			return this.desk.show(form, this.desk.units(me), null, model);
		}
		flash.addFlashAttribute("flash", "草稿已存，还不算数。补齐后点保存。");
		return "redirect:/activities/" + form.id() + "/edit";
	}

}
