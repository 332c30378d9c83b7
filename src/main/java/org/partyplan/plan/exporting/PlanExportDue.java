package org.partyplan.plan.exporting;

import org.partyplan.plan.model.Schedule;
import org.partyplan.shared.Days;
import org.partyplan.workday.Nodes;

/** 完成时限 as the office writes it. */
final class PlanExportDue {

	private PlanExportDue() {
	}

	static String words(int year, Schedule schedule) {
		Integer day = schedule.dueDay();
		return switch (schedule.cadence()) {
			case ONCE -> (schedule.dueOn() == null) ? "12月31日前" : Days.words(schedule.dueOn(), year) + "前";
			case WEEK -> "每周";
			case MONTH -> "每月" + ((day == null) ? "" : day + "日前");
			case QUARTER -> "每季度" + ((day == null) ? "" : "末月" + day + "日前");
			case HALF_YEAR -> (day == null) ? "每半年" : "6月、12月" + day + "日前";
			case YEAR -> (day == null) ? "全年" : "12月" + day + "日前";
			case NODE -> schedule.node() + "前"
					+ Nodes.day(String.valueOf(schedule.node()), year)
						.map((on) -> "（" + Days.words(on, year) + "）")
						.orElse("");
		};
	}

}
