package org.partyplan.organization.model;

import java.util.Arrays;
import java.util.Optional;

/** 学位. */
public enum Degree {

	NONE("无"), BACHELOR("学士"), MASTER("硕士"), DOCTOR("博士");

	private final String label;

	Degree(String label) {
		this.label = label;
	}

	/** The word people use. */
	public String label() {
		return this.label;
	}

	public static Optional<Degree> named(String label) {
		return Arrays.stream(values()).filter((one) -> one.label.equals(label)).findFirst();
	}

}
