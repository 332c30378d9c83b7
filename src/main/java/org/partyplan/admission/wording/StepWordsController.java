package org.partyplan.admission.wording;

import java.time.LocalDate;

import jakarta.validation.Valid;
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

/** The steps of each version, to be set right in words and order. */
@Controller
@RequestMapping("/admissions/steps")
class StepWordsController {

	private static final String LIST = "redirect:/admissions/steps";

	private final StepVersions versions;

	private final StepWording wording;

	StepWordsController(StepVersions versions, StepWording wording) {
		this.versions = versions;
		this.wording = wording;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("versions", this.versions.all());
		return "admission/steps";
	}

	@GetMapping("/{from}/{key}")
	String step(@PathVariable LocalDate from, @PathVariable String key, Model model) {
		model.addAttribute("form", StepWordsForm.of(show(from, key, model).line()));
		return "admission/step-words";
	}

	@PostMapping("/{from}/{key}")
	String set(@PathVariable LocalDate from, @PathVariable String key,
			@Valid @ModelAttribute("form") StepWordsForm form, Errors errors, Model model, RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.wording.set(from, key, form))) {
			show(from, key, model);
			return "admission/step-words";
		}
		flash.addFlashAttribute("flash", "已改，各支部看到的就是新的写法和先后。");
		return LIST;
	}

	@PostMapping("/{from}/{key}/reset")
	String reset(@PathVariable LocalDate from, @PathVariable String key, @RequestParam int version,
			RedirectAttributes flash) {
		this.wording.reset(from, key, version);
		flash.addFlashAttribute("flash", "这一步已恢复原样。");
		return LIST;
	}

	@PostMapping("/{from}/reset")
	String resetAll(@PathVariable LocalDate from, RedirectAttributes flash) {
		this.wording.reset(from);
		flash.addFlashAttribute("flash", "这一版的步骤已全部恢复原样。");
		return LIST;
	}

	private StepPlace show(LocalDate from, String key, Model model) {
		StepPlace place = this.versions.place(from, key);
		model.addAttribute("place", place);
		return place;
	}

}
