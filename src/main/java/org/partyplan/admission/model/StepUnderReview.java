package org.partyplan.admission.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.partyplan.regulation.Rule;
import org.partyplan.regulation.Rules;

/**
 * A step to be judged by the rules of its day.
 *
 * @param act what is to be written down
 * @param people who took part
 * @param course what stands, this step left out
 * @param law of the day
 */
public record StepUnderReview(AdmissionStepKind kind, StepEntry act, Set<UUID> people, AdmissionProgress course,
		Layout layout, Rules law, Facts facts) {

	Rule rule(String key) {
		return this.law.value(key);
	}

	LocalDate day() {
		return this.act.happenedOn();
	}

	/** Everything not kept, the order of steps first. */
	public List<Finding> findings() {
		return Stream.concat(Gate.ALWAYS.stream(), this.kind.gates().stream())
			.distinct()
			.flatMap((gate) -> gate.judge(this))
			.toList();
	}

	/**
	 * What was so on the day, worked out from other records.
	 *
	 * @param fullMembers of the branch
	 * @param voters how many of them were due
	 * @param hours of volunteer service up to the day
	 * @param proofs of the stage that ends
	 * @param shownDays working days of the 公示
	 * @param provisional whether they were counted without a table of holidays
	 */
	public record Facts(Set<UUID> fullMembers, int voters, BigDecimal hours, int proofs, int shownDays,
			boolean provisional) {

		/** Counted by the table. */
		public Facts(Set<UUID> fullMembers, int voters, BigDecimal hours, int proofs, int shownDays) {
			this(fullMembers, voters, hours, proofs, shownDays, false);
		}

	}

}
