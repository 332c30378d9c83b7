package org.partyplan.organization;

import org.partyplan.shared.Labelled;

/** Why somebody is left out of 应到 for a time. */
public enum Exemption implements Labelled {

	ILL("长期病假"), ABROAD("援外"), FRAIL("年老体弱"), OTHER("其他");

	private final String label;

	Exemption(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
