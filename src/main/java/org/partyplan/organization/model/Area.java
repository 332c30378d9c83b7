package org.partyplan.organization.model;

import java.util.Arrays;
import java.util.Optional;

/** 岗位类别: which of them are 临床一线 is the organisation's setting. */
public enum Area {

	CLINICAL("临床"), NURSING("护理"), TECHNICAL("医技"), PHARMACY("药学"), ADMINISTRATION("行政管理"), LOGISTICS("后勤"),
	OTHER("其他");

	private final String label;

	Area(String label) {
		this.label = label;
	}

	/** The word people use. */
	public String label() {
		return this.label;
	}

	public static Optional<Area> named(String label) {
		return Arrays.stream(values()).filter((one) -> one.label.equals(label)).findFirst();
	}

}
