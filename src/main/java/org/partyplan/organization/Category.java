package org.partyplan.organization;

import java.util.Arrays;
import java.util.Optional;

/** How far a person is on the way into the party; only the last two are members. */
public enum Category {

	NONE("群众"), APPLICANT("入党申请人"), ACTIVIST("入党积极分子"), CANDIDATE("发展对象"), PROBATIONARY("预备党员"), FULL("正式党员");

	private final String label;

	Category(String label) {
		this.label = label;
	}

	/** The word people use. */
	public String label() {
		return this.label;
	}

	public static Optional<Category> named(String label) {
		return Arrays.stream(values()).filter((one) -> one.label.equals(label)).findFirst();
	}

	/** 党员: counts in a branch's 党员人数. */
	public boolean member() {
		return this == PROBATIONARY || this == FULL;
	}

}
