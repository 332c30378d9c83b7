package org.partyplan.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.When;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.Period;
import org.partyplan.shared.RuleBroken;
import org.partyplan.workday.Nodes;

/** When a task falls due in a year: the editor shows it, execution opens it. */
public class TaskPeriods {

	private TaskPeriods() {
	}

	/**
	 * The periods of a year in order, each with its due day.
	 * @param year the plan's year
	 * @param cadence how often
	 * @param dueOn for ONCE, the day; null means the year's end
	 * @param node for NODE, its key such as 七一
	 * @param dueDay a day of the period's last month, clamped to a shorter month; null
	 * means the period's end; weeks always end on their Sunday
	 */
	public static List<DuePeriod> of(int year, Cadence cadence, @Nullable LocalDate dueOn, @Nullable String node,
			@Nullable Integer dueDay) {
		return Period.of(year, cadence).stream().map((period) -> switch (cadence) {
			case ONCE -> oneDay(period, (dueOn != null) ? dueOn : period.end());
			case NODE -> oneDay(period, nodeDay(node, year));
			case WEEK -> new DuePeriod(period, period.end(), period.end());
			default -> new DuePeriod(period, clamped(period, dueDay), period.end());
		}).toList();
	}

	private static DuePeriod oneDay(Period period, LocalDate day) {
		return new DuePeriod(period, day, day);
	}

	private static LocalDate nodeDay(@Nullable String node, int year) {
		return Nodes.day(String.valueOf(node), year).orElseThrow(() -> new RuleBroken("plan.task.nodeMissing"));
	}

	private static LocalDate clamped(Period period, @Nullable Integer dueDay) {
		int last = YearMonth.from(period.end()).lengthOfMonth();
		return (dueDay == null) ? period.end() : period.end().withDayOfMonth(Math.min(dueDay, last));
	}

}
