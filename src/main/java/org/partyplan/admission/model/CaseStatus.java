package org.partyplan.admission.model;

/** Whether somebody is still on the way. */
public enum CaseStatus {

	OPEN("在办", "wait"), DONE("已转正", "done"), CANCELLED("已取消", "na");

	private final String label;

	private final String tone;

	CaseStatus(String label, String tone) {
		this.label = label;
		this.tone = tone;
	}

	public String label() {
		return this.label;
	}

	public String tone() {
		return this.tone;
	}

}
