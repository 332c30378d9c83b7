package org.partyplan.plan.amending;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.Items;
import org.partyplan.plan.model.Metric;
import org.partyplan.plan.model.Metrics;
import org.partyplan.plan.model.PlanItem;
import org.partyplan.plan.model.Sections;
import org.partyplan.plan.model.Span;
import org.partyplan.plan.model.Task;
import org.partyplan.plan.model.Tasks;
import org.partyplan.plan.text.ItemText;

import org.springframework.stereotype.Component;

/** Carries out the changes of an amendment, the text first. */
@Component
class AmendmentApplying {

	private final Items items;

	private final Sections sections;

	private final Tasks tasks;

	private final Metrics metrics;

	AmendmentApplying(Items items, Sections sections, Tasks tasks, Metrics metrics) {
		this.items = items;
		this.sections = sections;
		this.tasks = tasks;
		this.metrics = metrics;
	}

	/**
	 * Changes text, tasks and metrics.
	 * @param gone which tasks and metrics are given up if their sentence is gone
	 * @return the tasks concerned
	 */
	Set<UUID> apply(UUID planId, List<PlanChange> changes, Predicate<UUID> gone, LocalDate on) {
		Run run = new Run(planId, gone, on, changes.stream().map(PlanChange::subjectId).collect(Collectors.toSet()));
		changes.stream().sorted(Comparator.comparing(PlanChange::kind)).forEach((change) -> run.apply(change));
		return run.concerned;
	}

	/** One amendment being carried out. */
	private final class Run {

		private final UUID planId;

		private final Predicate<UUID> gone;

		private final LocalDate on;

		private final Set<UUID> decided;

		private final Set<UUID> concerned = new HashSet<>();

		Run(UUID planId, Predicate<UUID> gone, LocalDate on, Set<UUID> decided) {
			this.planId = planId;
			this.gone = gone;
			this.on = on;
			this.decided = decided;
		}

		void apply(PlanChange change) {
			UUID id = change.subjectId();
			if (change.kind().task()) {
				this.concerned.add(id);
			}
			switch (change.kind()) {
				case ITEM_ADDED -> add(id, change.payload().item());
				case ITEM_CHANGED -> rewrite(item(id), change.payload().item());
				case ITEM_WITHDRAWN -> withdraw(item(id));
				case TASK_ADDED -> add(id, change.payload().task());
				case TASK_CHANGED -> agree(task(id), change.payload().task());
				case TASK_WITHDRAWN -> task(id).withdraw(this.on);
				case METRIC_CHANGED -> agree(metric(id), change.payload().metric());
				case METRIC_WITHDRAWN -> metric(id).withdraw(this.on);
			}
		}

		private void add(UUID id, ItemText text) {
			AmendmentApplying.this.items.saveAndFlush(
					new PlanItem(id, text.sectionId(), text.no(), text.title(), text.body(), text.position()));
		}

		private void rewrite(PlanItem item, ItemText text) {
			item.rewrite(text.no(), text.title(), text.body());
			tasksOf(item).filter((task) -> !this.decided.contains(task.id())).forEach((task) -> {
				Span span = task.span().in(text.body());
				if (span == null && this.gone.test(task.id())) {
					task.withdraw(this.on);
					this.concerned.add(task.id());
				}
				task.follow(orLost(span, task.span()));
			});
			metricsOf(item).filter((metric) -> !this.decided.contains(metric.id())).forEach((metric) -> {
				Span span = metric.span().in(text.body());
				if (span == null && this.gone.test(metric.id())) {
					metric.withdraw(this.on);
				}
				metric.follow(orLost(span, metric.span()));
			});
		}

		/** What stands on an item goes with it. */
		private void withdraw(PlanItem item) {
			item.withdraw(this.on);
			tasksOf(item).forEach((task) -> {
				task.withdraw(this.on);
				this.concerned.add(task.id());
			});
			metricsOf(item).forEach((metric) -> metric.withdraw(this.on));
		}

		private void add(UUID id, TaskPayload payload) {
			Span span = span(payload.sectionId(), payload.itemId(), payload.quote());
			double last = AmendmentApplying.this.tasks.findByPlanIdOrderByPosition(this.planId)
				.stream()
				.mapToDouble(Task::position)
				.max()
				.orElse(0);
			Task task = new Task(id, this.planId, span, payload.terms(), last + 1);
			task.agree(payload.terms(), payload.units(), payload.personIds());
			AmendmentApplying.this.tasks.save(task);
		}

		private void agree(Task task, TaskPayload payload) {
			task.agree(payload.terms(), payload.units(), payload.personIds());
			task.follow(span(payload.sectionId(), payload.itemId(), payload.quote()));
		}

		private void agree(Metric metric, MetricPayload payload) {
			metric.agree(payload.terms());
			metric.follow(span(payload.sectionId(), payload.itemId(), payload.quote()));
		}

		private Span span(UUID sectionId, @Nullable UUID itemId, String quote) {
			Span lost = new Span(sectionId, itemId, 0, 0, quote);
			String text = (itemId == null) ? AmendmentApplying.this.sections.findById(sectionId).orElseThrow().intro()
					: item(itemId).body();
			return orLost(lost.in(text), lost);
		}

		private java.util.stream.Stream<Task> tasksOf(PlanItem item) {
			return AmendmentApplying.this.tasks.findByPlanIdOrderByPosition(this.planId)
				.stream()
				.filter((task) -> !task.withdrawn() && item.id().equals(task.span().itemId()));
		}

		private java.util.stream.Stream<Metric> metricsOf(PlanItem item) {
			return AmendmentApplying.this.metrics.findByPlanIdOrderByPosition(this.planId)
				.stream()
				.filter((metric) -> !metric.withdrawn() && item.id().equals(metric.span().itemId()));
		}

		private PlanItem item(UUID id) {
			return AmendmentApplying.this.items.findById(id).orElseThrow();
		}

		private Task task(UUID id) {
			return AmendmentApplying.this.tasks.findById(id).orElseThrow();
		}

		private Metric metric(UUID id) {
			return AmendmentApplying.this.metrics.findById(id).orElseThrow();
		}

		/** Without its words it stands for the paragraph; the words stay to be read. */
		private static Span orLost(@Nullable Span found, Span before) {
			return Objects.requireNonNullElseGet(found,
					() -> new Span(before.sectionId(), before.itemId(), 0, 0, before.quote()));
		}

	}

}
