package org.partyplan.activity.model;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partyplan.activity.model.Vote.Outcome;
import org.partyplan.regulation.Rules;
import org.partyplan.regulation.SomeRules;
import org.partyplan.shared.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class VoteTests {

	private final Rules rules = SomeRules.of("vote.present", "0.5", "vote.ayes", "0.5", "election.present", "0.8",
			"election.ayes", "0.5");

	@ParameterizedTest
	@CsvSource({ "ORDINARY, 20, 11, 11, PASSED", "ORDINARY, 20, 11, 10, FAILED", "ORDINARY, 20, 10, 10, VOID",
			"ORDINARY, 21, 11, 11, PASSED", "ELECTION, 20, 16, 9, PASSED", "ELECTION, 20, 16, 8, FAILED",
			"ELECTION, 20, 15, 15, VOID", "ELECTION, 7, 6, 4, PASSED", "ELECTION, 7, 5, 5, VOID",
			"ORDINARY, 0, 0, 0, VOID" })
	void whatComesOfItFollowsFromThoseDueThoseThereAndTheAyes(VoteKind kind, int due, int present, int ayes,
			Outcome outcome) {
		assertThat(judged(kind, due, present, ayes, 0, "").outcome()).isEqualTo(outcome);
	}

	@Test
	void anOpinionInWritingIsAVoteButNoPresence() {
		Vote ballot = Vote.judged(new VoteForm("接收", VoteKind.ORDINARY, 20, 11, 13, 0, 0, 2, ""), 0, 0, this.rules);
		assertThat(ballot.outcome()).isEqualTo(Outcome.PASSED);
		assertThatCode(ballot::requireWhole).doesNotThrowAnyException();
		assertThat(
				Vote.judged(new VoteForm("接收", VoteKind.ORDINARY, 20, 10, 13, 0, 0, 3, ""), 0, 0, this.rules).outcome())
			.isEqualTo(Outcome.VOID);
	}

	@Test
	void withoutNumbersThoseWithAVoteOnTheRosterCount() {
		Vote ballot = Vote.judged(new VoteForm("接收", null, null, null, 9, 0, 0, null, ""), 15, 9, this.rules);
		assertThat(ballot.words()).isEqualTo("有表决权的应到 15，到会 9；赞成 9，反对 0，弃权 0");
		assertThat(ballot.outcome()).isEqualTo(Outcome.PASSED);
	}

	@Test
	void everyVoteHasToBeSomewhere() {
		refused("activity.ballot.sums", judged(VoteKind.ORDINARY, 20, 15, 13, 1, ""));
		refused("activity.ballot.people", judged(VoteKind.ORDINARY, 10, 11, 11, 0, ""));
	}

	@Test
	void whatWasHeldWithoutAQuorumIsRecordedWithAReason() {
		refused("activity.ballot.quorum", judged(VoteKind.ELECTION, 20, 15, 15, 0, ""));
		assertThatCode(judged(VoteKind.ELECTION, 20, 15, 15, 0, "急诊抢救，5 人离场")::requireWhole).doesNotThrowAnyException();
	}

	@Test
	void theOutcomeAgreesWithFractionsCountedByHand() {
		Random random = new Random(20261124);
		for (int n = 0; n < 2000; n++) {
			int due = random.nextInt(60);
			int present = random.nextInt(due + 1);
			int ayes = random.nextInt(present + 1);
			boolean quorate = present * 2 > due;
			assertThat(judged(VoteKind.ORDINARY, due, present, ayes, present - ayes, "").outcome())
				.isEqualTo(!quorate ? Outcome.VOID : ayes * 2 > due ? Outcome.PASSED : Outcome.FAILED);
			assertThat(judged(VoteKind.ELECTION, due, present, ayes, present - ayes, "").outcome())
				.isEqualTo(present * 5 < due * 4 ? Outcome.VOID : ayes * 2 > present ? Outcome.PASSED : Outcome.FAILED);
		}
	}

	private static void refused(String code, Vote ballot) {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(ballot::requireWhole).withMessage(code);
	}

	private Vote judged(VoteKind kind, int due, int present, int ayes, int noes, String reason) {
		return Vote.judged(new VoteForm("接收", kind, due, present, ayes, noes, 0, 0, reason), 0, 0, this.rules);
	}

}
