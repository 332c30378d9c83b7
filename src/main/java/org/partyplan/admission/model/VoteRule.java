package org.partyplan.admission.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.partyplan.regulation.Rule;

/**
 * More than half of those due came; those in favour, written opinions among them, are
 * more than half of those due. Who is on probation has no vote.
 */
final class VoteRule {

	private VoteRule() {
	}

	static Stream<Finding> judge(StepUnderReview step) {
		AdmissionVote ballot = step.act().ballot();
		Rule present = step.rule("admission.vote.present");
		Rule ayes = step.rule("admission.vote.ayes");
		if (ballot == null) {
			return Stream.of(new Finding(Gate.BALLOT, "没有写票决结果", ayes.cited(), true));
		}
		List<Finding> found = new ArrayList<>();
		if (ballot.due() > step.facts().voters()) {
			found.add(new Finding(Gate.BALLOT,
					"当天支部有表决权的正式党员只有 " + step.facts().voters() + " 人，预备党员没有表决权，应到不能是 " + ballot.due(), present.cited(),
					true));
		}
		if (!above(ballot.present(), ballot.due(), present)) {
			found.add(new Finding(Gate.BALLOT,
					"到会 " + ballot.present() + " 人，要超过应到 " + ballot.due() + " 人的" + half(present), present.cited(),
					true));
		}
		if (!above(ballot.ayes(), ballot.due(), ayes)) {
			found.add(new Finding(Gate.BALLOT, "赞成 " + ballot.ayes() + " 票，要超过应到 " + ballot.due() + " 人的" + half(ayes),
					ayes.cited(), true));
		}
		return found.stream();
	}

	private static boolean above(int count, int due, Rule rule) {
		return BigDecimal.valueOf(count).compareTo(rule.binding().multiply(BigDecimal.valueOf(due))) > 0;
	}

	private static String half(Rule rule) {
		return (rule.binding().compareTo(new BigDecimal("0.5")) == 0) ? "半数" : rule.words();
	}

}
