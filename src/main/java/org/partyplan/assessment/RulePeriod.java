package org.partyplan.assessment;

/** Over what a rule's cap holds. */
enum RulePeriod {

	MONTH("每月"), QUARTER("每季"), YEAR("每年");

	private final String label;

	RulePeriod(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
