package org.partyplan.plan.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** Writes a whole plan at once. */
@Component
public class PlanTexts {

	private final Plans plans;

	private final Sections sections;

	private final Items items;

	private final Tasks tasks;

	private final Metrics metrics;

	PlanTexts(Plans plans, Sections sections, Items items, Tasks tasks, Metrics metrics) {
		this.plans = plans;
		this.sections = sections;
		this.items = items;
		this.tasks = tasks;
		this.metrics = metrics;
	}

	/** A plan as it stands, without what has been withdrawn from it. */
	public Optional<PlanText> load(UUID id) {
		List<PlanSection> all = this.sections.findByPlanIdOrderByPosition(id);
		return this.plans.findById(id)
			.map((plan) -> new PlanText(plan, all,
					this.items.findBySectionIdInAndWithdrawnOnIsNullOrderByPosition(
							all.stream().map(PlanSection::id).toList()),
					this.metrics.findByPlanIdAndWithdrawnOnIsNullOrderByPosition(id),
					this.tasks.findByPlanIdAndWithdrawnOnIsNullOrderByPosition(id)));
	}

	public void save(PlanText text) {
		this.plans.save(text.plan());
		this.sections.saveAll(text.sections());
		this.items.saveAll(text.items());
		this.metrics.saveAll(text.metrics());
		this.tasks.saveAll(text.tasks());
		this.tasks.flush();
	}

}
