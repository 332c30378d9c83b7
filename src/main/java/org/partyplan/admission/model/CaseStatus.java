package org.partyplan.admission.model;

import org.partyplan.shared.Tone;

/** Whether somebody is still on the way. */
public enum CaseStatus {

	OPEN("在办", Tone.WAIT), DONE("已转正", Tone.DONE), CANCELLED("已取消", Tone.NA);

	private final String label;

	private final Tone tone;

	CaseStatus(String label, Tone tone) {
		this.label = label;
		this.tone = tone;
	}

	public String label() {
		return this.label;
	}

	public Tone tone() {
		return this.tone;
	}

}
