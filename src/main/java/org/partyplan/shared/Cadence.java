package org.partyplan.shared;

/** How often a piece of work comes round. */
public enum Cadence {

	ONCE("一次"), WEEK("每周"), MONTH("每月"), QUARTER("每季度"), HALF_YEAR("每半年"), YEAR("全年"), NODE("节点");

	private final String label;

	Cadence(String label) {
		this.label = label;
	}

	/** The word the office uses. */
	public String label() {
		return this.label;
	}

}
