package org.partyplan.activity.model;

/** How a meeting votes, and the rules it votes by. */
public enum VoteKind {

	/** More than half have to be there, and more than half of those due say yes. */
	ORDINARY("表决", "vote.present", "vote.ayes"),
	/** Four fifths have to be there, and more than half of those there say yes. */
	ELECTION("选举（换届、补选）", "election.present", "election.ayes");

	private final String label;

	private final String quorum;

	private final String majority;

	VoteKind(String label, String quorum, String majority) {
		this.label = label;
		this.quorum = quorum;
		this.majority = majority;
	}

	public String label() {
		return this.label;
	}

	String quorum() {
		return this.quorum;
	}

	String majority() {
		return this.majority;
	}

	/** Of whom the ayes have to be so many. */
	int base(int due, int present) {
		return (this == ELECTION) ? present : due;
	}

}
