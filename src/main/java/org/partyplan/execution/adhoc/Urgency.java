package org.partyplan.execution.adhoc;

/** How soon a notice wants to be seen to. */
public enum Urgency {

	ORDINARY("不急"), URGENT("加急"), MOST_URGENT("特急");

	private final String label;

	Urgency(String label) {
		this.label = label;
	}

	/** The word on the paper. */
	public String label() {
		return this.label;
	}

}
