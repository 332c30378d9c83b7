package org.partyplan.operations;

import java.time.LocalDate;
import java.util.Random;

import org.partyplan.operations.TrialUnits.UnitLine;

/** Deals out how far each of a branch's people has come. */
final class TrialCareers {

	private static final String[] OTHERS = { "APPLICANT", "ACTIVIST", "CANDIDATE", "ACTIVIST", "APPLICANT" };

	private final Random random = new Random(17);

	private final LocalDate today;

	TrialCareers(LocalDate today) {
		this.today = today;
	}

	TrialCareer of(UnitLine branch, int number) {
		int fromEnd = branch.members() - number;
		if (fromEnd <= 0) {
			String category = OTHERS[-fromEnd % OTHERS.length];
			return new TrialCareer(category, ago(20, 300).minusDays(category.equals("CANDIDATE") ? 120 : 0));
		}
		if (fromEnd <= 2 && branch.others() > 0) {
			return new TrialCareer("PROBATIONARY", ago(20, 300));
		}
		return new TrialCareer("FULL", (fromEnd == 3) ? ago(5, 200) : joined(branch));
	}

	/** The retired joined in the sixties to eighties, the others from the nineties on. */
	private LocalDate joined(UnitLine branch) {
		int year = branch.shortName().equals("离退") ? 1966 + this.random.nextInt(21) : 1997 + this.random.nextInt(25);
		return LocalDate.of(year, 6 + this.random.nextInt(2), 1 + this.random.nextInt(28));
	}

	private LocalDate ago(int least, int spread) {
		return this.today.minusDays(least + this.random.nextInt(spread));
	}

}
