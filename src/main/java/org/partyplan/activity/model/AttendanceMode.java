package org.partyplan.activity.model;

/** How a kind takes attendance. */
public enum AttendanceMode {

	/** Everybody on the roster is due; absentees are ticked. */
	DUE("应到的人都要到，点没来的"),

	/** Those who came are ticked. */
	CAME("点来了的"),

	/** Only how many. */
	COUNT("只记人数"), NONE("不记");

	private final String label;

	AttendanceMode(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
