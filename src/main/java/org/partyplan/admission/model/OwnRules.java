package org.partyplan.admission.model;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.partyplan.regulation.Rule;

/** What only this organisation asks for; nought asks nothing. */
final class OwnRules {

	private OwnRules() {
	}

	static Stream<Finding> judgeHours(StepUnderReview step) {
		Rule rule = step.rule("admission.hours");
		BigDecimal hours = step.facts().hours();
		return (hours.compareTo(rule.figure()) >= 0) ? Stream.empty()
				: Stream.of(new Finding(Gate.HOURS,
						"志愿服务记了 " + hours.stripTrailingZeros().toPlainString() + " 小时，本单位要求 " + plain(rule) + " 小时",
						cited(rule), true));
	}

	static Stream<Finding> judgeProofs(StepUnderReview step) {
		Rule rule = step.rule("admission.proofs");
		return (step.facts().proofs() >= rule.number()) ? Stream.empty()
				: Stream.of(new Finding(Gate.PROOFS,
						"这个阶段的实绩材料（急难险重、支部项目、课题）有 " + step.facts().proofs() + " 份，本单位要求 " + plain(rule) + " 份",
						cited(rule), true));
	}

	private static String plain(Rule rule) {
		return rule.figure().stripTrailingZeros().toPlainString();
	}

	private static String cited(Rule rule) {
		return (rule.ownSource() == null) ? rule.cited() : rule.ownSource();
	}

}
