package org.partyplan.organization.model;

import org.partyplan.shared.Labelled;

/** 男 or 女. */
public enum Sex implements Labelled {

	MALE("男"), FEMALE("女");

	private final String label;

	Sex(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
