package org.partyplan.plan.editing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partyplan.measure.Measure;
import org.partyplan.measure.Measures;
import org.partyplan.measure.Vocabulary;
import org.partyplan.plan.Evidence;
import org.partyplan.plan.model.Audience;
import org.partyplan.plan.model.ResponsibleUnitChoices;
import org.partyplan.shared.Cadence;
import org.partyplan.workday.Nodes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The editor's side panel: one task or one metric. */
@Component
class EditPanel {

	/** The periods a metric can be counted over. */
	private static final List<Cadence> PERIODS = List.of(Cadence.YEAR, Cadence.HALF_YEAR, Cadence.QUARTER,
			Cadence.MONTH, Cadence.WEEK);

	private final JdbcClient jdbc;

	private final ResponsibleUnitChoices.Reader units;

	private final Measures measures;

	private final Clock clock;

	EditPanel(JdbcClient jdbc, ResponsibleUnitChoices.Reader units, Measures measures, Clock clock) {
		this.jdbc = jdbc;
		this.units = units;
		this.measures = measures;
		this.clock = clock;
	}

	/** Adds what the open panel needs; a form that was just refused stays as typed. */
	void show(EditPage page, Model model) {
		Focus focus = page.focus();
		if (focus.task() != null) {
			task(page.plan().id(), focus.task()).ifPresent((task) -> show(task, page, model));
		}
		if (focus.metric() != null) {
			metric(page.plan().id(), focus.metric()).ifPresent((metric) -> show(metric, page, model));
		}
	}

	private Optional<TaskDetail> task(UUID plan, UUID task) {
		return this.jdbc.sql(TaskDetail.SQL)
			.param("id", plan)
			.param("task", task)
			.param("day", LocalDate.now(this.clock))
			.query(TaskDetail.class)
			.optional();
	}

	private Optional<MetricDetail> metric(UUID plan, UUID metric) {
		return this.jdbc.sql(MetricDetail.SQL)
			.param("id", plan)
			.param("metric", metric)
			.query(MetricDetail.class)
			.optional();
	}

	private void show(TaskDetail task, EditPage page, Model model) {
		ResponsibleUnitChoices choices = this.units.of(page.plan().organizationId());
		if (!model.containsAttribute("taskForm")) {
			model.addAttribute("taskForm", TaskForm.of(task, page.focus().place()));
		}
		TaskForm form = (TaskForm) model.getAttribute("taskForm");
		model.addAttribute("task", task);
		model.addAttribute("units", choices);
		model.addAttribute("audiences", Audience.values());
		model.addAttribute("evidences", Evidence.values());
		model.addAttribute("recordKinds", this.measures.vocabulary().kinds());
		model.addAttribute("nodes", Nodes.keys());
		model.addAttribute("cadences", Cadence.values());
		model.addAttribute("dues", (form == null) ? null : TaskDues.of(page.plan().year(), form, choices));
	}

	private void show(MetricDetail metric, EditPage page, Model model) {
		if (!model.containsAttribute("metricForm")) {
			model.addAttribute("metricForm", MetricForm.of(metric, page.focus().place()));
		}
		model.addAttribute("metric", metric);
		model.addAttribute("periods", PERIODS);
		model.addAttribute("measures", measures(metric.unit()));
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
		return TaskDues.of(plan.year(), form, this.units.of(plan.organizationId()));
	}

}
