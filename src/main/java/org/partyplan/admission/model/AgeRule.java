package org.partyplan.admission.model;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.partyplan.regulation.Rule;
import org.partyplan.shared.Days;

/** 18 or older. */
final class AgeRule {

	private AgeRule() {
	}

	static Stream<Finding> judge(StepUnderReview step) {
		LocalDate born = step.course().who().born();
		Rule rule = step.rule("admission.age");
		if (born == null || !step.day().isBefore(born.plusYears(rule.number()))) {
			return Stream.empty();
		}
		return Stream.of(new Finding(Gate.AGE, "生于 " + Days.full(born) + "，到 "
				+ Days.full(born.plusYears(rule.number())) + " 才满 " + rule.number() + " 岁", rule.cited(), true));
	}

}
