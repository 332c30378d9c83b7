package org.partyplan.execution;

/** Work outside the plan. */
enum ErrandKind {

	NOTICE("上级来文"), ADHOC("临时交办");

	private final String label;

	ErrandKind(String label) {
		this.label = label;
	}

	/** The word the office uses. */
	public String label() {
		return this.label;
	}

}
