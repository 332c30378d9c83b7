package org.partyplan.plan.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.partyplan.measure.GoalPeriods;
import org.partyplan.measure.GoalScope;
import org.partyplan.measure.Measure;
import org.partyplan.measure.Measures;
import org.partyplan.measure.Vocabulary;
import org.partyplan.plan.Evidence;
import org.partyplan.plan.model.Audience;
import org.partyplan.plan.model.Metrics;
import org.partyplan.plan.model.ResponsibleUnitChoices;
import org.partyplan.plan.model.Tasks;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.Period;
import org.partyplan.workday.Nodes;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The editor's side panel: one task or one metric. */
@Component
class EditPanel {

	/** The periods a metric can be counted over. */
	private static final List<Cadence> PERIODS = List.of(Cadence.YEAR, Cadence.HALF_YEAR, Cadence.QUARTER,
			Cadence.MONTH, Cadence.WEEK);

	/** The periods of a year from and to which a metric can be set. */
	private static final Map<String, List<Part>> PARTS = parts(Cadence.QUARTER, Cadence.HALF_YEAR, Cadence.MONTH);

	private final Tasks tasks;

	private final Metrics metrics;

	private final PersonNames persons;

	private final ResponsibleUnitChoices.Reader units;

	private final Measures measures;

	EditPanel(Tasks tasks, Metrics metrics, PersonNames persons, ResponsibleUnitChoices.Reader units,
			Measures measures) {
		this.tasks = tasks;
		this.metrics = metrics;
		this.persons = persons;
		this.units = units;
		this.measures = measures;
	}

	/** Adds what the open panel needs; a form that was just refused stays as typed. */
	void show(EditPage page, Model model) {
		if (page.focus().task() != null) {
			page.mark(page.focus().task()).ifPresent((mark) -> task(mark, page, model));
		}
		if (page.focus().metric() != null) {
			page.mark(page.focus().metric()).ifPresent((mark) -> metric(mark, page, model));
		}
	}

	private static Map<String, List<Part>> parts(Cadence... cadences) {
		Map<String, List<Part>> parts = new LinkedHashMap<>();
		for (Cadence cadence : cadences) {
			parts.put(cadence.label(),
					IntStream.rangeClosed(1, Period.of(2026, cadence).size())
						.mapToObj((number) -> new Part(cadence + "-" + number, GoalPeriods.name(cadence, number)))
						.toList());
		}
		return parts;
	}

	/** A period of any year, to choose. */
	record Part(String key, String name) {
	}

	private void task(SourceMark mark, EditPage page, Model model) {
		ResponsibleUnitChoices choices = this.units.of(page.plan().organizationId());
		if (!model.containsAttribute("taskForm")) {
			this.tasks.findByPlanIdAndIdIn(page.plan().id(), List.of(mark.id()))
				.forEach((task) -> model.addAttribute("taskForm",
						TaskForm.of(task, this.persons.typed(task.persons()), page.focus().place())));
		}
		TaskForm form = (TaskForm) model.getAttribute("taskForm");
		model.addAttribute("task", mark);
		model.addAttribute("units", choices);
		model.addAttribute("audiences", Audience.values());
		model.addAttribute("evidences", Evidence.values());
		model.addAttribute("recordKinds", this.measures.vocabulary().kinds());
		model.addAttribute("nodes", Nodes.keys());
		model.addAttribute("cadences", Cadence.values());
		model.addAttribute("dues", (form == null) ? null : TaskDues.of(page.plan(), form, choices));
	}

	private void metric(SourceMark mark, EditPage page, Model model) {
		if (!model.containsAttribute("metricForm")) {
			this.metrics.findById(mark.id())
				.ifPresent((metric) -> model.addAttribute("metricForm", MetricForm.of(metric, page.focus().place())));
		}
		model.addAttribute("metric", mark);
		model.addAttribute("periods", PERIODS);
		model.addAttribute("parts", PARTS);
		model.addAttribute("scopes", GoalScope.values());
		model.addAttribute("measures", measures(String.valueOf(mark.unit())));
	}

	/** What it can be counted by: first what counts in its unit. */
	private Map<String, List<Measure>> measures(String unit) {
		Vocabulary vocabulary = this.measures.vocabulary();
		List<Measure> fitting = vocabulary.choices(unit);
		Map<String, List<Measure>> groups = new LinkedHashMap<>();
		groups.put("按“" + unit + "”算的", fitting);
		groups.put("其他口径", vocabulary.choices().stream().filter((one) -> !fitting.contains(one)).toList());
		return groups;
	}

	/** The line that says what a task as typed so far would create. */
	TaskDues dues(EditPage.Head plan, TaskForm form) {
		return TaskDues.of(plan, form, this.units.of(plan.organizationId()));
	}

}
