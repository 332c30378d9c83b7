package org.partyplan.plan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partyplan.plan.model.Plan;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlanStatusTests {

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = """
			from,      DRAFT, SUBMITTED, PASSED, SIGNED, ISSUED, ARCHIVED, REVOKED
			DRAFT,     false, true,      false,  false,  false,  false,    false
			SUBMITTED, true,  false,     true,   false,  false,  false,    false
			PASSED,    true,  false,     false,  true,   false,  false,    false
			SIGNED,    true,  false,     false,  false,  true,   false,    false
			ISSUED,    false, false,     false,  false,  false,  true,     true
			ARCHIVED,  false, false,     false,  false,  false,  false,    false
			REVOKED,   false, false,     false,  false,  false,  false,    false
			""")
	void eachStageKnowsItsExits(PlanStatus from, boolean draft, boolean submitted, boolean passed, boolean signed,
			boolean issued, boolean archived, boolean revoked) {
		boolean[] exits = { draft, submitted, passed, signed, issued, archived, revoked };
		for (PlanStatus next : PlanStatus.stages()) {
			assertThat(from.canBecome(next)).as(from + " to " + next).isEqualTo(exits[next.ordinal()]);
		}
	}

	@ParameterizedTest
	@CsvSource({ "DRAFT", "ISSUED", "ARCHIVED" })
	void whatIsNotUnderWayCannotBeSigned(PlanStatus stage) {
		assertThat(stage.canBecome(PlanStatus.SIGNED)).isFalse();
	}

	@org.junit.jupiter.api.Test
	void aPlanRefusesAStepThatItsStageDoesNotAllow() {
		Plan plan = new Plan(Ids.next(), 2026, "计划", "党委", "各支部");
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> plan.become(PlanStatus.PASSED))
			.withMessage("plan.cannotBecome");
	}

}
