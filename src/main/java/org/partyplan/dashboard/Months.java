package org.partyplan.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The year month by month: what should be done by each month's end, and what was. */
final class Months {

	private Months() {
	}

	static List<Month> of(int year, LocalDate asOf, List<DashboardSums.Row> sums) {
		List<Month> months = new ArrayList<>();
		int due = 0;
		int done = 0;
		for (DashboardSums.Row sum : sums) {
			if (sum.kind().equals("MONTH")) {
				due += sum.due();
				done += sum.ended();
				boolean begun = !LocalDate.of(year, sum.number(), 1).isAfter(asOf);
				months.add(new Month(sum.number(), due, begun ? done : null));
			}
		}
		return months;
	}

	/**
	 * One month's end.
	 *
	 * @param number 1 to 12
	 * @param due what should be done by then
	 * @param done what was done by then; null for a month that has not begun
	 */
	record Month(int number, int due, @Nullable Integer done) {
	}

}
