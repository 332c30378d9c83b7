package org.partyplan.dashboard;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.AssignmentRow;
import org.partyplan.shared.Days;

/**
 * Something the meeting may want to decide; the program only lists it.
 *
 * @param title what it is
 * @param detail from what it follows
 * @param link the words of the link
 * @param unit whose rows it leads to; null for the plan itself
 */
record DecisionNeeded(String title, String detail, String link, @Nullable String unit) {

	private static final int LONG = 30;

	/** Fewer than these owed are the office's matter, not the meeting's. */
	private static final int ENOUGH = 3;

	private static final int MOST = 3;

	/** What follows from the figures of a day. */
	static List<DecisionNeeded> of(Heat heat, List<AssignmentRow> overdue, List<DashboardPlans.Unsigned> unsigned) {
		List<DecisionNeeded> findings = new ArrayList<>();
		heat.owing()
			.stream()
			.filter(DecisionNeeded::serious)
			.limit(MOST)
			.map(DecisionNeeded::twice)
			.forEach(findings::add);
		overdue.stream()
			.filter((row) -> row.standing().daysOver() > LONG)
			.filter((row) -> findings.stream().noneMatch((finding) -> finding.title().startsWith(row.place())))
			.limit(1)
			.map((row) -> longOverdue(row, heat))
			.forEach(findings::add);
		unsigned.stream().map(DecisionNeeded::unsigned).forEach(findings::add);
		return findings;
	}

	private static boolean serious(Heat.Line line) {
		return line.owedTwice() && line.sum().owed() >= ENOUGH;
	}

	private static DecisionNeeded twice(Heat.Line line) {
		int owed = line.sum().owed();
		return new DecisionNeeded(line.name() + "连续两个季度欠账，共 " + owed + " 项，怎么补", line.debts() + "。",
				"看这 " + owed + " 项", line.key());
	}

	private static DecisionNeeded longOverdue(AssignmentRow row, Heat heat) {
		String unit = heat.owing()
			.stream()
			.filter((line) -> line.name().equals(row.place()))
			.map(Heat.Line::key)
			.findFirst()
			.orElse(null);
		return new DecisionNeeded(row.place() + "“" + row.title() + "”逾期 " + row.standing().daysOver() + " 天，是否还要办",
				row.periodLabel() + "的，应于 " + Days.words(row.dueOn()) + "前办结。", "看" + row.place() + "欠的", unit);
	}

	private static DecisionNeeded unsigned(DashboardPlans.Unsigned row) {
		return new DecisionNeeded(row.number() + " 个支部两周还没签收" + row.what(), row.units() + "。", "看签收情况", null);
	}

}
