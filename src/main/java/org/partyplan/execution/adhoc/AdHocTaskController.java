package org.partyplan.execution.adhoc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.document.Uploads;
import org.partyplan.execution.model.Words;
import org.partyplan.plan.Evidence;
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

@Controller
@RequestMapping("/assignments/errands")
class AdHocTaskController {

	private static final List<Option> KINDS = Arrays.stream(AdHocTaskKind.values())
		.map((kind) -> new Option(kind.name(), kind.label()))
		.toList();

	private static final List<Option> EVIDENCES = Arrays.stream(Evidence.values())
		.map((evidence) -> new Option(evidence.name(), evidence.label()))
		.toList();

	private static final List<Option> URGENCIES = Arrays.stream(Urgency.values())
		.map((urgency) -> new Option(urgency.name(), urgency.label()))
		.toList();

	private final AdHocTaskBook book;

	private final AdHocTaskList list;

	private final Clock clock;

	AdHocTaskController(AdHocTaskBook book, AdHocTaskList list, Clock clock) {
		this.book = book;
		this.list = list;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "1") int page, Model model, @Me CurrentUser me) {
		model.addAttribute("errands", this.list.page(Math.max(1, page), me));
		return "execution/errands";
	}

	@GetMapping("/new")
	String blank(Model model, @Me CurrentUser me) {
		return form(model.addAttribute("form", AdHocTaskForm.blank(LocalDate.now(this.clock))), null, me);
	}

	@PostMapping
	String register(@Valid @ModelAttribute("form") AdHocTaskForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable List<MultipartFile> files, Model model, @Me CurrentUser me,
			RedirectAttributes flash) {
		Optional<Integer> units = Attempt.of(errors, () -> this.book.register(form, Uploads.of(files), me));
		if (units.isEmpty()) {
			return form(model.addAttribute("posted", true), null, me);
		}
		flash.addFlashAttribute("flash", "已交给 " + units.get() + " 个单位，在他们的任务里了。");
		return "redirect:/assignments/errands";
	}

	@GetMapping("/{id}")
	String edit(@PathVariable UUID id, Model model, @Me CurrentUser me) {
		return form(model.addAttribute("form", AdHocTaskForm.of(this.book.own(id, me), this.list.units(id))), id, me);
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") AdHocTaskForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable List<MultipartFile> files, Model model, @Me CurrentUser me,
			RedirectAttributes flash) {
		if (Attempt.fails(errors, () -> this.book.change(id, form, Uploads.of(files), me))) {
			return form(model.addAttribute("posted", true), id, me);
		}
		flash.addFlashAttribute("flash", "已改好。没办的按新的要求，办过的不变。");
		return "redirect:/assignments/errands";
	}

	@PostMapping("/{id}/withdraw")
	String withdraw(@PathVariable UUID id, @RequestParam String reason, @Me CurrentUser me, RedirectAttributes flash) {
		this.book.withdraw(id, Words.required(reason), me);
		flash.addFlashAttribute("flash", "已撤销。没办的一并撤销，办过的保留。");
		return "redirect:/assignments/errands";
	}

	@PostMapping("/{id}/files/{file}/delete")
	String dropPaper(@PathVariable UUID id, @PathVariable UUID file, @Me CurrentUser me, RedirectAttributes flash) {
		this.book.dropPaper(id, file, me);
		flash.addFlashAttribute("flash", "附件已删除。");
		return "redirect:/assignments/errands/" + id;
	}

	private String form(Model model, @Nullable UUID id, CurrentUser me) {
		model.addAttribute("errand", id)
			.addAttribute("units", this.book.targets(me))
			.addAttribute("papers", (id == null) ? List.of() : this.book.papers(id))
			.addAttribute("urgencies", URGENCIES)
			.addAttribute("kinds", KINDS)
			.addAttribute("evidences", EVIDENCES);
		return "execution/errand";
	}

	/** An entry of a select. */
	record Option(String id, String name) {
	}

}
