package org.partyplan.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules made up for a test: shares, of which those named present of an election include
 * the figure.
 */
public final class SomeRules {

	private SomeRules() {
	}

	public static Rules of(String... keysAndFigures) {
		LocalDate from = LocalDate.of(2020, 1, 1);
		List<Rule> rules = new ArrayList<>();
		for (int i = 0; i < keysAndFigures.length; i += 2) {
			Bound bound = keysAndFigures[i].equals("election.present") ? Bound.LEAST : Bound.ABOVE;
			rules.add(new Rule(keysAndFigures[i], "", "", new BigDecimal(keysAndFigures[i + 1]), "比例", bound, "条例", "",
					from, null, null));
		}
		return new Rules(from, rules);
	}

}
