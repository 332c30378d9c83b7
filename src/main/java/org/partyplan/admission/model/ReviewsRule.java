package org.partyplan.admission.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.partyplan.regulation.Rule;
import org.partyplan.shared.Days;

/** From becoming an activist on, never longer than half a year without a review. */
final class ReviewsRule {

	private ReviewsRule() {
	}

	static Stream<Finding> judge(StepUnderReview step) {
		LocalDate last = step.course().day(AdmissionStepKind.ACTIVIST);
		if (last == null) {
			return Stream.empty();
		}
		Rule rule = step.rule("admission.review");
		List<LocalDate> days = new ArrayList<>(step.course().reviews());
		days.add(step.day());
		for (LocalDate day : days) {
			LocalDate due = Window.later(last, rule.binding(), 0);
			if (day.isAfter(due)) {
				return Stream.of(new Finding(Gate.REVIEWS,
						Days.full(last) + " 之后的一次考察应不晚于 " + Days.full(due) + "，到 " + Days.full(day) + " 没有记",
						rule.cited(), true));
			}
			last = day;
		}
		return Stream.empty();
	}

}
