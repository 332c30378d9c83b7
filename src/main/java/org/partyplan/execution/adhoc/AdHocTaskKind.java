package org.partyplan.execution.adhoc;

/** Work outside the plan. */
public enum AdHocTaskKind {

	NOTICE("上级来文"), ADHOC("临时交办");

	private final String label;

	AdHocTaskKind(String label) {
		this.label = label;
	}

	/** The word the office uses. */
	public String label() {
		return this.label;
	}

}
