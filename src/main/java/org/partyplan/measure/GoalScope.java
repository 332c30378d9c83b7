package org.partyplan.measure;

/** Who has to reach a goal. */
public enum GoalScope {

	WHOLE("合起来算"), EACH("每个支部都要达到");

	private final String label;

	GoalScope(String label) {
		this.label = label;
	}

	/** What the office chooses it by. */
	public String label() {
		return this.label;
	}

}
