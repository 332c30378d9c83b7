package org.partyplan.plan.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** Reads and writes whole plans. */
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
		return Optional.ofNullable(load(List.of(id)).get(id));
	}

	/** Several by their ids: five statements, however many they are. */
	public Map<UUID, PlanText> load(Collection<UUID> ids) {
		List<PlanSection> all = this.sections.findByPlanIdInAndWithdrawnOnIsNullOrderByPosition(ids);
		Map<UUID, UUID> homes = all.stream().collect(Collectors.toMap(PlanSection::id, PlanSection::planId));
		Map<UUID, PlanText> texts = new HashMap<>();
		this.plans.findAllById(ids).forEach((plan) -> texts.put(plan.id(), PlanText.empty(plan)));
		all.forEach((section) -> texts.get(section.planId()).sections().add(section));
		this.items.findBySectionIdInAndWithdrawnOnIsNullOrderByPosition(homes.keySet())
			.forEach((item) -> texts.get(homes.get(item.sectionId())).items().add(item));
		this.metrics.findByPlanIdInAndWithdrawnOnIsNullOrderByPosition(ids)
			.forEach((metric) -> texts.get(metric.planId()).metrics().add(metric));
		this.tasks.findByPlanIdInAndWithdrawnOnIsNullOrderByPosition(ids)
			.forEach((task) -> texts.get(task.planId()).tasks().add(task));
		return texts;
	}

	public void save(PlanText text) {
		this.plans.save(text.plan());
		saveRows(text);
	}

	/** Adds new rows to a plan that is there. */
	public void saveRows(PlanText text) {
		this.sections.saveAll(text.sections());
		this.items.saveAll(text.items());
		this.metrics.saveAll(text.metrics());
		this.tasks.saveAll(text.tasks());
		this.tasks.flush();
	}

}
