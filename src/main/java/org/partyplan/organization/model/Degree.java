package org.partyplan.organization.model;

import org.partyplan.shared.Labelled;

/** 学位. */
public enum Degree implements Labelled {

	NONE("无"), BACHELOR("学士"), MASTER("硕士"), DOCTOR("博士");

	private final String label;

	Degree(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
