package org.partyplan.admission.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.partyplan.shared.RuleBroken;

/**
 * A branch meeting's secret ballot, of those with a vote.
 *
 * @param due how many were due
 * @param present how many of them came
 * @param written written opinions handed in before
 * @param ayes in favour, written ones among them
 */
@Embeddable
public record AdmissionVote(@Column(name = "ballot_due") Integer due, @Column(name = "ballot_present") Integer present,
		@Column(name = "ballot_written") Integer written, @Column(name = "ballot_ayes") Integer ayes) {

	/** Numbers that contradict each other are nobody's truth. */
	public void requireSound() {
		if (this.present + this.written > this.due) {
			throw new RuleBroken("admission.ballot.present", this.due, this.present, this.written);
		}
		if (this.ayes > this.present + this.written) {
			throw new RuleBroken("admission.ballot.ayes", this.present, this.written, this.ayes);
		}
	}

	/** 应到 20，实到 18，书面意见 1，赞成 19. */
	public String words() {
		return "应到 " + this.due + "，实到 " + this.present + ((this.written > 0) ? "，书面意见 " + this.written : "") + "，赞成 "
				+ this.ayes;
	}

}
