package org.partyplan.organization.model;

import java.util.Arrays;
import java.util.Optional;

/** 男 or 女. */
public enum Sex {

	MALE("男"), FEMALE("女");

	private final String label;

	Sex(String label) {
		this.label = label;
	}

	/** The word people use. */
	public String label() {
		return this.label;
	}

	public static Optional<Sex> named(String label) {
		return Arrays.stream(values()).filter((one) -> one.label.equals(label)).findFirst();
	}

}
