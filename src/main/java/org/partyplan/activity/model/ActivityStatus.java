package org.partyplan.activity.model;

/** How far a record has come. */
public enum ActivityStatus {

	DRAFT("草稿", "none"), DONE("已记", "done"), CHECKED("已核", "done"), WITHDRAWN("已作废", "na");

	private final String label;

	private final String tone;

	ActivityStatus(String label, String tone) {
		this.label = label;
		this.tone = tone;
	}

	public String label() {
		return this.label;
	}

	public String tone() {
		return this.tone;
	}

	/** Whether it counts. */
	public boolean counts() {
		return this == DONE || this == CHECKED;
	}

}
