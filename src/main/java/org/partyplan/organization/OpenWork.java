package org.partyplan.organization;

import org.partyplan.shared.Labelled;

/** What becomes of the open assignments of a unit that is merged into another. */
public enum OpenWork implements Labelled {

	HAND_OVER("转给合并后的支部办"), WITHDRAW("撤销，不再要求");

	private final String label;

	OpenWork(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
