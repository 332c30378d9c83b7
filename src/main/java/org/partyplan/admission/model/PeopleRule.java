package org.partyplan.admission.model;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.regulation.Rule;

/** As many 联系人 or 介绍人 as the regulation wants, all of them full members. */
final class PeopleRule {

	private static final String PLAIN = "发展党员工作流程（25 个步骤）";

	private PeopleRule() {
	}

	static Stream<Finding> judge(StepUnderReview step) {
		AdmissionStepKind.Crew crew = Objects.requireNonNull(step.kind().people());
		return Stream.concat(number(step, crew), full(step, crew));
	}

	static Stream<Finding> judgeTalker(StepUnderReview step) {
		String talker = step.act().talker();
		return (talker == null || talker.isBlank()) ? Stream.of(new Finding(Gate.TALKER, "没有写谈话人", PLAIN, true))
				: Stream.empty();
	}

	private static Stream<Finding> number(StepUnderReview step, AdmissionStepKind.Crew crew) {
		Rule least = rule(step, crew.least());
		Rule most = rule(step, crew.most());
		int from = (least == null) ? 1 : least.number();
		int to = (most == null) ? Integer.MAX_VALUE : most.number();
		int count = step.people().size();
		if (count >= from && count <= to) {
			return Stream.empty();
		}
		String wanted = (most == null) ? "至少 " + from : (from == to) ? "" + from : from + "—" + to;
		String chosen = (count == 0) ? "还没有选" + crew.label() : crew.label() + "选了 " + count + " 人";
		return Stream.of(new Finding(Gate.PEOPLE, chosen + "，要 " + wanted + " 人",
				(least == null) ? PLAIN : least.cited(), true));
	}

	private static Stream<Finding> full(StepUnderReview step, AdmissionStepKind.Crew crew) {
		long others = step.people().stream().filter((one) -> !step.facts().fullMembers().contains(one)).count();
		if (!crew.full() || others == 0) {
			return Stream.empty();
		}
		Rule least = rule(step, crew.least());
		return Stream.of(new Finding(Gate.PEOPLE, crew.label() + "里有 " + others + " 人当天不是本支部正式党员",
				(least == null) ? PLAIN : least.cited(), true));
	}

	private static @Nullable Rule rule(StepUnderReview step, @Nullable String key) {
		return (key == null) ? null : step.rule(key);
	}

}
