package org.partyplan.plan.editing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.Metrics;
import org.partyplan.plan.model.PlanItem;
import org.partyplan.plan.model.Tasks;

import org.springframework.stereotype.Component;

/** Keeps tasks and metrics on their sentences while the text around them changes. */
@Component
class SourceLinks {

	private final Tasks tasks;

	private final Metrics metrics;

	SourceLinks(Tasks tasks, Metrics metrics) {
		this.tasks = tasks;
		this.metrics = metrics;
	}

	/** The text of an item, or of a section's intro, was rewritten. */
	void follow(UUID section, @Nullable UUID item, String before, String now) {
		if (before.equals(now)) {
			return;
		}
		(item == null ? this.tasks.findBySpanSectionIdAndSpanItemIdIsNull(section) : this.tasks.findBySpanItemId(item))
			.forEach((task) -> task.follow(task.span().after(before, now)));
		(item == null ? this.metrics.findBySpanSectionIdAndSpanItemIdIsNull(section)
				: this.metrics.findBySpanItemId(item))
			.forEach((metric) -> metric.follow(metric.span().after(before, now)));
	}

	/** An item went to another section. */
	void move(PlanItem item) {
		this.tasks.findBySpanItemId(item.id()).forEach((task) -> task.follow(task.span().into(item.sectionId())));
		this.metrics.findBySpanItemId(item.id())
			.forEach((metric) -> metric.follow(metric.span().into(item.sectionId())));
	}

}
