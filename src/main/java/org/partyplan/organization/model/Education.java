package org.partyplan.organization.model;

import java.util.Arrays;
import java.util.Optional;

/** 学历. */
public enum Education {

	BELOW("初中及以下"), SECONDARY("高中、中专"), COLLEGE("大专"), BACHELOR("本科"), MASTER("硕士研究生"), DOCTOR("博士研究生");

	private final String label;

	Education(String label) {
		this.label = label;
	}

	/** The word people use. */
	public String label() {
		return this.label;
	}

	public static Optional<Education> named(String label) {
		return Arrays.stream(values()).filter((one) -> one.label.equals(label)).findFirst();
	}

}
