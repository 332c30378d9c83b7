package org.partyplan.operations;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;

/**
 * How far somebody came on the way into the party, and since when.
 *
 * @param category today's
 * @param from since when
 */
record TrialCareer(String category, LocalDate from) {

	private static final String CATEGORY = "organization_category (id, person_id, category, valid_from, valid_to)";

	/** Months from one stage to the next. */
	private static final String[] STAGES = { "APPLICANT", "ACTIVIST", "CANDIDATE", "PROBATIONARY", "FULL" };

	private static final int[] MONTHS = { 7, 16, 13, 12 };

	void write(UUID person, TrialRows rows) {
		int last = java.util.List.of(STAGES).indexOf(this.category);
		LocalDate begin = this.from;
		LocalDate end = null;
		for (int stage = last; stage >= 0; stage--) {
			row(person, STAGES[stage], begin, end, rows);
			end = begin;
			begin = (stage > 0) ? begin.minusMonths(MONTHS[stage - 1]) : begin;
		}
	}

	/** The day of the application. */
	LocalDate applied() {
		int last = java.util.List.of(STAGES).indexOf(this.category);
		return this.from.minusMonths(java.util.Arrays.stream(MONTHS).limit(last).sum());
	}

	private static void row(UUID person, String category, LocalDate from, @Nullable LocalDate to, TrialRows rows) {
		rows.add(CATEGORY, Ids.next(), person, category, from, to);
	}

}
