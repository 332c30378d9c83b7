package org.partyplan.activity.model;

/** Whose roster of the day says who is due. */
public enum ActivityAudience {

	MEMBERS("党员"), COMMITTEE("委员"), STUDY_GROUP("中心组成员"), PEOPLE("党员和正在入党路上的人"), NONE("");

	private final String label;

	ActivityAudience(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
