package org.partyplan.admission.model;

import org.partyplan.shared.Days;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A step cannot be without those it rests on, nor before them. */
final class OrderRule {

	private static final String CITED = "发展党员工作流程（25 个步骤）";

	private OrderRule() {
	}

	static Stream<Finding> judge(StepUnderReview step) {
		return Stream.concat(step.kind().needs().stream().flatMap((key) -> judge(step, step.layout().kind(key))),
				step.layout()
					.resting(step.kind().key(), step.course())
					.stream()
					.flatMap((later) -> after(step, later)));
	}

	/** A corrected day must not overtake what came of it; a review may be later. */
	private static Stream<Finding> after(StepUnderReview step, AdmissionStepKind later) {
		LocalDate day = step.course().day(later.key());
		boolean overtakes = day != null && step.day().isAfter(day) && !step.kind().has("REVIEW");
		return overtakes ? Stream.of(new Finding(Gate.ORDER, "晚于" + later.title() + "的 " + Days.full(day), CITED, true))
				: Stream.empty();
	}

	private static Stream<Finding> judge(StepUnderReview step, AdmissionStepKind before) {
		LocalDate day = step.course().day(before.key());
		if (day == null) {
			return Stream.of(new Finding(Gate.ORDER, "前面的" + before.title() + "还没有记", CITED, true));
		}
		return day.isAfter(step.day())
				? Stream.of(new Finding(Gate.ORDER, "早于" + before.title() + "的 " + Days.full(day), CITED, true))
				: Stream.empty();
	}

}
