package org.partyplan.organization;

import org.partyplan.shared.Labelled;

/** How far a person is on the way into the party; only the last two are members. */
public enum Category implements Labelled {

	NONE("群众"), APPLICANT("入党申请人"), ACTIVIST("入党积极分子"), CANDIDATE("发展对象"), PROBATIONARY("预备党员"), FULL("正式党员");

	private final String label;

	Category(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

	/** 党员: counts in a branch's 党员人数. */
	public boolean member() {
		return this == PROBATIONARY || this == FULL;
	}

}
