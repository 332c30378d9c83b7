package org.partyplan.plan.model;

/** Whom a task falls to. */
public enum Audience {

	COMMITTEE("党委"), BRANCHES("各支部"), CHOSEN("另选单位"), PERSONS("个人");

	private final String label;

	Audience(String label) {
		this.label = label;
	}

	/** The word people use. */
	public String label() {
		return this.label;
	}

}
