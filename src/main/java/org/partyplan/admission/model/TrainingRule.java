package org.partyplan.admission.model;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.regulation.Rule;

/** Three days, or 24 学时. */
final class TrainingRule {

	private TrainingRule() {
	}

	static Stream<Finding> judge(StepUnderReview step) {
		Rule days = step.rule("admission.training.days");
		Rule hours = step.rule("admission.training.hours");
		boolean enough = reaches(step.act().trainingDays(), days) || reaches(step.act().trainingHours(), hours);
		return enough ? Stream.empty() : Stream
			.of(new Finding(Gate.TRAINING, "集中培训要至少 " + days.words() + "或 " + hours.words(), days.cited(), true));
	}

	private static boolean reaches(@Nullable BigDecimal value, Rule rule) {
		return value != null && value.compareTo(rule.binding()) >= 0;
	}

}
