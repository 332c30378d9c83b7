package org.partyplan.plan.amending;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.partyplan.plan.model.Metric;
import org.partyplan.plan.model.PlanItem;
import org.partyplan.plan.model.PlanSection;
import org.partyplan.plan.model.PlanText;
import org.partyplan.plan.model.Span;
import org.partyplan.plan.model.Task;

/**
 * Makes a plan what its working copy is: rows with an origin change it, new ones move
 * into the plan, those that are gone are withdrawn.
 */
final class AmendmentApplying {

	private final UUID plan;

	private final LocalDate on;

	/** Ids of the plan by those of the copy. */
	private final Map<UUID, UUID> ids = new HashMap<>();

	private final Map<UUID, String> texts = new HashMap<>();

	private final Set<UUID> concerned = new HashSet<>();

	private AmendmentApplying(UUID plan, LocalDate on) {
		this.plan = plan;
		this.on = on;
	}

	/** Changes the plan, and returns the tasks whose assignments follow. */
	static Set<UUID> apply(PlanText plan, PlanText copy, LocalDate on) {
		AmendmentApplying run = new AmendmentApplying(plan.plan().id(), on);
		plan.plan().amend(copy.plan());
		Paired.of(plan.sections(), copy.sections()).forEach(run::section);
		Paired.of(plan.items(), copy.items()).forEach(run::item);
		Paired.of(plan.tasks(), copy.tasks()).forEach(run::task);
		Paired.of(plan.metrics(), copy.metrics()).forEach(run::metric);
		return run.concerned;
	}

	private void section(Paired<PlanSection> pair) {
		PlanSection section = pair.any();
		PlanSection copy = pair.latest();
		this.ids.put(copy.id(), section.id());
		this.texts.put(section.id(), copy.intro());
		if (pair.withdrawn()) {
			section.withdraw(this.on);
		}
		else if (pair.added()) {
			section.settle(this.plan);
		}
		else {
			section.rewrite(copy.no(), copy.title(), copy.intro());
			section.moveTo(copy.position());
		}
	}

	private void item(Paired<PlanItem> pair) {
		PlanItem item = pair.any();
		PlanItem copy = pair.latest();
		this.ids.put(copy.id(), item.id());
		this.texts.put(item.id(), copy.body());
		if (pair.withdrawn()) {
			item.withdraw(this.on);
		}
		else {
			item.rewrite(copy.no(), copy.title(), copy.body());
			item.moveTo(id(copy.sectionId()), copy.position());
		}
	}

	private void task(Paired<Task> pair) {
		Task task = pair.any();
		if (pair.withdrawn()) {
			task.withdraw(this.on);
		}
		else {
			task.settle(this.plan);
			task.follow(span(pair.latest().span()));
		}
		if (pair.kept() && !task.content().equals(pair.latest().content())) {
			task.agree(pair.latest().content());
			this.concerned.add(task.id());
		}
		if (!pair.kept()) {
			this.concerned.add(task.id());
		}
	}

	private void metric(Paired<Metric> pair) {
		Metric metric = pair.any();
		if (pair.withdrawn()) {
			metric.withdraw(this.on);
		}
		else {
			metric.settle(this.plan);
			metric.agree(pair.latest().terms());
			metric.follow(span(pair.latest().span()));
		}
	}

	/** The same words in the plan; where they are gone it stands for the paragraph. */
	private Span span(Span copy) {
		UUID item = (copy.itemId() == null) ? null : id(copy.itemId());
		Span span = new Span(id(copy.sectionId()), item, copy.spanStart(), copy.spanEnd(), copy.quote());
		String text = Objects.requireNonNull(this.texts.get((item == null) ? span.sectionId() : item));
		Span lost = new Span(span.sectionId(), item, 0, 0, span.quote());
		return Objects.requireNonNullElse(span.in(text), lost);
	}

	private UUID id(UUID row) {
		return Objects.requireNonNull(this.ids.get(row));
	}

}
