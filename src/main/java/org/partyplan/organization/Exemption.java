package org.partyplan.organization;

/** Why somebody is left out of 应到 for a time. */
public enum Exemption {

	ILL("长期病假"), ABROAD("援外"), FRAIL("年老体弱"), OTHER("其他");

	private final String label;

	Exemption(String label) {
		this.label = label;
	}

	/** The word people use. */
	public String label() {
		return this.label;
	}

}
