package org.partyplan.admission.model;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.partyplan.regulation.Rule;
import org.partyplan.shared.Days;

/** Shown for so many working days before the day itself. */
final class PublicityRule {

	private PublicityRule() {
	}

	static Stream<Finding> judge(StepUnderReview step) {
		Rule rule = step.rule("admission.publicity");
		if (rule.binding().signum() == 0) {
			return Stream.empty();
		}
		LocalDate to = step.act().shownTo();
		if (to == null) {
			return Stream.of(new Finding(Gate.PUBLICITY, "没有写公示起止日期，要公示至少 " + rule.words(), rule.cited(), true));
		}
		if (step.day().isBefore(to)) {
			return Stream.of(new Finding(Gate.PUBLICITY, "公示到" + Days.full(to) + "才结束", rule.cited(), true));
		}
		return (step.facts().shownDays() >= rule.binding().intValue()) ? Stream.empty()
				: Stream.of(new Finding(Gate.PUBLICITY,
						"公示只有 " + step.facts().shownDays() + " 个工作日，要至少 " + rule.words() + counted(step), rule.cited(),
						true));
	}

	private static String counted(StepUnderReview step) {
		return step.facts().provisional() ? "（那一年的放假安排还没有录入，暂按周一到周五算）" : "";
	}

}
