package org.partyplan.operations;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.operations.TrialUnits.UnitLine;
import org.partyplan.shared.Ids;

/** Deals out how far each of a branch's people has come. */
final class TrialCareers {

	private static final String[] OTHERS = { "APPLICANT", "ACTIVIST", "CANDIDATE", "ACTIVIST", "APPLICANT" };

	private final LocalDate today;

	private final Random random;

	TrialCareers(LocalDate today, Random random) {
		this.today = today;
		this.random = random;
	}

	Career of(UnitLine branch, int number) {
		int fromEnd = branch.members() - number;
		if (fromEnd <= 0) {
			String category = OTHERS[-fromEnd % OTHERS.length];
			return new Career(category, ago(20, 300).minusDays(category.equals("CANDIDATE") ? 120 : 0));
		}
		if (fromEnd <= 2 && branch.others() > 0) {
			return new Career("PROBATIONARY", ago(20, 300));
		}
		return new Career("FULL", (fromEnd == 3) ? ago(5, 200) : joined(branch));
	}

	/** The retired joined in the sixties to eighties, the others from the nineties on. */
	private LocalDate joined(UnitLine branch) {
		int year = branch.shortName().equals("离退") ? 1966 + this.random.nextInt(21) : 1997 + this.random.nextInt(25);
		return LocalDate.of(year, 6 + this.random.nextInt(2), 1 + this.random.nextInt(28));
	}

	private LocalDate ago(int least, int spread) {
		return this.today.minusDays(least + this.random.nextInt(spread));
	}

	/**
	 * How far somebody came on the way into the party, and since when.
	 *
	 * @param category today's
	 * @param from since when
	 */
	record Career(String category, LocalDate from) {

		private static final String CATEGORY = "organization_category (id, person_id, category, valid_from, valid_to)";

		/** Months from one stage to the next. */
		private static final String[] STAGES = { "APPLICANT", "ACTIVIST", "CANDIDATE", "PROBATIONARY", "FULL" };

		private static final int[] MONTHS = { 7, 16, 13, 12 };

		void write(UUID person, TrialRows rows) {
			int last = List.of(STAGES).indexOf(this.category);
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
			int last = List.of(STAGES).indexOf(this.category);
			return this.from.minusMonths(Arrays.stream(MONTHS).limit(last).sum());
		}

		private static void row(UUID person, String category, LocalDate from, @Nullable LocalDate to, TrialRows rows) {
			rows.add(CATEGORY, Ids.next(), person, category, from, to);
		}

	}

}
