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

	/** 2026年6月30日前, 七一前, 期末月 5 日前. */
	public String words() {
		if (dueOn() != null) {
			return dueOn().getYear() + "年" + dueOn().getMonthValue() + "月" + dueOn().getDayOfMonth() + "日前";
		}
		return (node() != null) ? node() + "前" : (dueDay() == null) ? "期末前" : "期末月 " + dueDay() + " 日前";
	}

	public static Schedule of(Cadence cadence) {
		return new Schedule(cadence, null, null, null);
	}

}
