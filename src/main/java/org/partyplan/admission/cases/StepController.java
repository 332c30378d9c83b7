package org.partyplan.admission.cases;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.admission.model.AdmissionStepKind;
import org.partyplan.document.Uploads;
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

/** Writing a step down, putting it right, taking it back. */
@Controller
@RequestMapping("/admissions/{id}/steps/{key}")
class StepController {

	private final StepDesk desk;

	private final AdmissionRecording recording;

	StepController(StepDesk desk, AdmissionRecording recording) {
		this.desk = desk;
		this.recording = recording;
	}

	@GetMapping
	String form(@PathVariable UUID id, @PathVariable String key, @Me CurrentUser me, Model model) {
		StepPage page = this.desk.page(id, key, me);
		model.addAttribute("page", page).addAttribute("form", this.desk.form(page));
		return "admission/step";
	}

	@PostMapping
	String record(@PathVariable UUID id, @PathVariable String key,
			@Valid @ModelAttribute("form") AdmissionStepForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable List<MultipartFile> files, @Me CurrentUser me, Model model,
			RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.recording.record(id, key, form, Uploads.of(files), me))) {
			return again(id, key, form, errors, me, model);
		}
		flash.addFlashAttribute("flash", "已记下。");
		if (!key.equals(AdmissionStepKind.APPLICATION)) {
			flash.addFlashAttribute("undo", "/admissions/" + id + "/steps/" + key + "/take-back");
		}
		return "redirect:/admissions/" + id;
	}

	@PostMapping("/take-back")
	String takeBack(@PathVariable UUID id, @PathVariable String key, @Me CurrentUser me, RedirectAttributes flash) {
		this.recording.takeBack(id, key, me);
		flash.addFlashAttribute("flash", "已撤回，名册里的类别随着恢复。");
		return "redirect:/admissions/" + id;
	}

	/** The form with what was typed, and with every rule it does not keep. */
	private String again(UUID id, String key, AdmissionStepForm form, BindingResult errors, CurrentUser me,
			Model model) {
		StepPage page = this.desk.page(id, key, me);
		boolean judged = form.on() != null
				&& errors.getAllErrors().stream().allMatch((one) -> "admission.reason".equals(one.getCode()));
		model.addAttribute("page", judged ? page.with(this.recording.judge(id, key, form, me)) : page);
		return "admission/step";
	}

}
