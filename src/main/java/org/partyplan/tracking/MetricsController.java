package org.partyplan.tracking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Measures;
import org.partyplan.measure.Vocabulary;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/metrics")
class MetricsController {

	private final MetricPages pages;

	private final MetricSheets sheets;

	private final MeasureChoice deciding;

	private final Measures measures;

	MetricsController(MetricPages pages, MetricSheets sheets, MeasureChoice deciding, Measures measures) {
		this.pages = pages;
		this.sheets = sheets;
		this.deciding = deciding;
		this.measures = measures;
	}

	@GetMapping
	String list(MetricFilter filter, Model model, @Me CurrentUser me) {
		model.addAttribute("page", this.pages.find(filter, me));
		return "tracking/list";
	}

	/** The block a first page shows: the branch's own figures. */
	@GetMapping("/standing")
	String standing(MetricFilter filter, @RequestParam(defaultValue = "3") int most, Model model, @Me CurrentUser me) {
		model.addAttribute("page", this.pages.find(filter, me)).addAttribute("most", most);
		return "tracking/standing :: own";
	}

	@GetMapping("/{id}")
	String sheet(@PathVariable UUID id, MetricFilter filter, Model model, @Me CurrentUser me) {
		model.addAttribute("page", this.sheets.find(id, filter, me));
		return "tracking/metric";
	}

	/** How it is counted, for the office to say. */
	@GetMapping("/{id}/basis")
	String basis(@PathVariable UUID id, MetricFilter filter, Model model, @Me CurrentUser me) {
		MetricRow metric = this.sheets.metric(id, me);
		Vocabulary vocabulary = this.measures.vocabulary();
		model.addAttribute("metric", metric)
			.addAttribute("counting", Counting.of(metric, vocabulary))
			.addAttribute("measures", vocabulary.all())
			.addAttribute("kinds", vocabulary.kinds());
		return "tracking/basis";
	}

	@PostMapping("/{id}/basis")
	String countBy(@PathVariable UUID id, @RequestParam String measure,
			@RequestParam(required = false) @Nullable List<String> kinds, @Me CurrentUser me,
			RedirectAttributes flash) {
		this.deciding.countBy(id, measure, (kinds == null) ? List.of() : kinds, me);
		flash.addFlashAttribute("flash", "口径已改，数字已按新口径算。");
		return "redirect:/metrics/" + id;
	}

	@PostMapping("/{id}/reports")
	String report(@PathVariable UUID id, @RequestParam @Nullable BigDecimal value,
			@RequestParam @Nullable LocalDate day, @RequestParam(defaultValue = "") String note, @Me CurrentUser me,
			RedirectAttributes flash) {
		if (value == null || day == null || !me.is(Role.REPORTERS)) {
			throw new RuleBroken("tracking.value").at("value");
		}
		this.deciding.report(id, value, day, note, me);
		flash.addFlashAttribute("flash", "已报。指标按最近一次报的数算。");
		return "redirect:/metrics/" + id;
	}

}
