package org.partyplan.activity.model;

import org.partyplan.shared.Tone;

/** How far a record has come. */
public enum ActivityStatus {

	DRAFT("草稿", Tone.NONE), DONE("已记", Tone.DONE), CHECKED("已核", Tone.DONE), WITHDRAWN("已作废", Tone.NA);

	private final String label;

	private final Tone tone;

	ActivityStatus(String label, Tone tone) {
		this.label = label;
		this.tone = tone;
	}

	public String label() {
		return this.label;
	}

	public Tone tone() {
		return this.tone;
	}

	/** Whether it counts. */
	public boolean counts() {
		return this == DONE || this == CHECKED;
	}

}
