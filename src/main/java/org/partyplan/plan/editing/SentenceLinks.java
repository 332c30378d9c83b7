package org.partyplan.plan.editing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Measures;
import org.partyplan.plan.model.Metric;
import org.partyplan.plan.model.MetricTerms;
import org.partyplan.plan.model.Metrics;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.Span;
import org.partyplan.plan.model.Task;
import org.partyplan.plan.model.TaskTerms;
import org.partyplan.plan.model.Tasks;
import org.partyplan.plan.text.Text;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a selected stretch of text a task or a metric, tied to it from then on. */
@Component
class SentenceLinks {

	private final Tasks tasks;

	private final Metrics metrics;

	private final Measures measures;

	private final ApplicationEventPublisher events;

	SentenceLinks(Tasks tasks, Metrics metrics, Measures measures, ApplicationEventPublisher events) {
		this.tasks = tasks;
		this.metrics = metrics;
		this.measures = measures;
		this.events = events;
	}

	/** The task of these words; the one there is, where they are one already. */
	UUID task(Plan plan, Span span) {
		return at(span).filter((task) -> task.span().equals(span))
			.findFirst()
			.map(Task::id)
			.orElseGet(() -> newTask(plan, span));
	}

	private Stream<Task> at(Span span) {
		List<Task> there = (span.itemId() == null) ? this.tasks.findBySpanSectionIdAndSpanItemIdIsNull(span.sectionId())
				: this.tasks.findBySpanItemId(span.itemId());
		return there.stream();
	}

	private UUID newTask(Plan plan, Span span) {
		TaskTerms terms = FromWords.of(span.quote(), plan.year()).task().proposing(this.measures.vocabulary());
		Task task = this.tasks.save(new Task(plan.id(), span, terms, this.tasks.lastPosition(plan.id()) + 1));
		this.events.publishEvent(new AuditFact("plan.task.added", "task", task.id(), "设为任务“" + terms.title() + "”"));
		return task.id();
	}

	/**
	 * A metric of these words. A sentence can set several: each call takes the next; when
	 * all are there, the last is meant.
	 */
	UUID metric(Plan plan, Span span) {
		List<Metric> there = metricsAt(span);
		return FromWords.of(span.quote(), plan.year())
			.metrics(this.measures.vocabulary())
			.stream()
			.filter((terms) -> there.stream().noneMatch((metric) -> alike(metric.terms(), terms)))
			.findFirst()
			.map((terms) -> newMetric(plan, span, terms))
			.orElseGet(() -> there.get(there.size() - 1).id());
	}

	private static boolean alike(MetricTerms one, MetricTerms other) {
		return one.name().equals(other.name()) || one.target().equals(other.target());
	}

	private List<Metric> metricsAt(Span span) {
		List<Metric> all = (span.itemId() == null)
				? this.metrics.findBySpanSectionIdAndSpanItemIdIsNull(span.sectionId())
				: this.metrics.findBySpanItemId(span.itemId());
		return all.stream().filter((metric) -> metric.span().equals(span)).toList();
	}

	private UUID newMetric(Plan plan, Span span, MetricTerms terms) {
		Metric metric = this.metrics.save(new Metric(plan.id(), span, terms, this.metrics.lastPosition(plan.id()) + 1));
		this.events
			.publishEvent(new AuditFact("plan.metric.added", "metric", metric.id(), "设为指标“" + terms.name() + "”"));
		return metric.id();
	}

	/** Ties the task or metric that is open beside the text to other words. */
	void relink(Plan plan, @Nullable UUID taskId, @Nullable UUID metricId, Span span) {
		if (taskId != null) {
			task(plan, taskId).follow(span);
		}
		else if (metricId != null) {
			metric(plan, metricId).follow(span);
		}
		else {
			throw new RuleBroken("plan.edit.nothingToRelink");
		}
		this.events.publishEvent(new AuditFact("plan.source.changed", "plan", plan.id(),
				"改到原句“" + Text.shortened(span.quote(), 60) + "”"));
	}

	Task task(Plan plan, UUID id) {
		return this.tasks.findById(id)
			.filter((task) -> task.planId().equals(plan.id()))
			.orElseThrow(() -> new NotFound("task " + id));
	}

	Metric metric(Plan plan, UUID id) {
		return this.metrics.findById(id)
			.filter((metric) -> metric.planId().equals(plan.id()))
			.orElseThrow(() -> new NotFound("metric " + id));
	}

}
