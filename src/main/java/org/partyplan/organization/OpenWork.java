package org.partyplan.organization;

/** What becomes of the open assignments of a unit that is merged into another. */
public enum OpenWork {

	HAND_OVER("转给合并后的支部办"), WITHDRAW("撤销，不再要求");

	private final String label;

	OpenWork(String label) {
		this.label = label;
	}

	/** The words people choose by. */
	public String label() {
		return this.label;
	}

}
