package org.partyplan.plan.model;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.RuleBroken;

/**
 * When a task is due.
 *
 * @param cadence how often
 * @param dueOn for ONCE, the day; null means the year's end
 * @param node for NODE, the node's key such as 七一
 * @param dueDay for a repeated task, a day of the period's last month (clamped to a
 * shorter month); null means the period's end
 */
@Embeddable
public record Schedule(@Enumerated(EnumType.STRING) Cadence cadence, @Nullable LocalDate dueOn, @Nullable String node,
		@Nullable Integer dueDay) {

	public Schedule {
		if (cadence == Cadence.NODE && (node == null || node.isBlank())) {
			throw new RuleBroken("plan.task.nodeMissing");
		}
		if (dueDay != null && (dueDay < 1 || dueDay > 31)) {
			throw new RuleBroken("plan.task.dueDay");
		}
	}

	public static Schedule of(Cadence cadence) {
		return new Schedule(cadence, null, null, null);
	}

}
