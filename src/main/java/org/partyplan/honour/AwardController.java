package org.partyplan.honour;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.partyplan.document.Exports;
import org.partyplan.document.ListExport;
import org.partyplan.document.Uploads;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 评选表彰: the list, and a new application. */
@Controller
@RequestMapping("/honours")
class AwardController {

	private final AwardList list;

	private final AwardKinds kinds;

	private final AwardKeeping keeping;

	private final Exports exports;

	private final HonourPlaces places;

	AwardController(AwardList list, AwardKinds kinds, AwardKeeping keeping, Exports exports, HonourPlaces places) {
		this.list = list;
		this.kinds = kinds;
		this.keeping = keeping;
		this.exports = exports;
		this.places = places;
	}

	@GetMapping
	String list(@ModelAttribute("filter") AwardFilter filter, Errors unread, @Me CurrentUser me, Model model) {
		AwardList.Counts counts = this.list.counts(filter, me);
		model.addAttribute("counts", counts).addAttribute("paged", this.list.page(filter, counts.all(), me));
		model.addAttribute("units", this.places.seen(me)).addAttribute("kinds", this.kinds.all());
		model.addAttribute("states", AwardState.values()).addAttribute("levels", Level.values());
		return "honour/awards";
	}

	@GetMapping("/export.xlsx")
	ResponseEntity<byte[]> export(@ModelAttribute("filter") AwardFilter filter, Errors unread, @Me CurrentUser me) {
		ListExport<AwardList.Row> list = AwardList.EXPORT.on(this.places.today())
			.where("单位", this.places.name(filter.unit()))
			.where("荣誉", filter.kind(), this.kinds::name)
			.where("现在", filter.state(), AwardState::label)
			.where("级别", filter.level(), Level::label)
			.where("年度", filter.year());
		return this.exports.answer(list, () -> this.list.all(filter, me));
	}

	@GetMapping("/new")
	String blank(@RequestParam(required = false) @Nullable UUID unit, @Me CurrentUser me, Model model) {
		List<UnitRef> units = this.places.kept(me);
		UnitRef chosen = UnitRef.chosen(units, unit);
		AwardKeeping.Application form = new AwardKeeping.Application(null, (chosen == null) ? null : chosen.id(), null,
				"", "", this.places.today());
		return shown(form, units, model);
	}

	@PostMapping
	String apply(@Valid @ModelAttribute("form") AwardKeeping.Application form, Errors errors,
			@RequestParam(required = false) @Nullable List<MultipartFile> files, @Me CurrentUser me, Model model,
			RedirectAttributes flash) {
		Optional<UUID> id = Attempt.of(errors, () -> this.keeping.apply(form, Uploads.of(files), me));
		if (id.isEmpty()) {
			return shown(form, this.places.kept(me), model);
		}
		flash.addFlashAttribute("flash", "已申报。后面的阶段由办公室登记。");
		return "redirect:/honours/" + id.get();
	}

	private String shown(AwardKeeping.Application form, List<UnitRef> units, Model model) {
		UnitRef unit = UnitRef.chosen(units, form.unit());
		model.addAttribute("form", form).addAttribute("units", units).addAttribute("unit", unit);
		model.addAttribute("people", (unit == null) ? List.of() : this.places.people(unit.id()))
			.addAttribute("kinds", this.kinds.all());
		return "honour/award-new";
	}

}
