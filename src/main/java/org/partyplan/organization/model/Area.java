package org.partyplan.organization.model;

import org.partyplan.shared.Labelled;

/** 岗位类别: which of them are 临床一线 is the organisation's setting. */
public enum Area implements Labelled {

	CLINICAL("临床"), NURSING("护理"), TECHNICAL("医技"), PHARMACY("药学"), ADMINISTRATION("行政管理"), LOGISTICS("后勤"),
	OTHER("其他");

	private final String label;

	Area(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
