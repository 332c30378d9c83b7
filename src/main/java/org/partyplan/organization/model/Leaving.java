package org.partyplan.organization.model;

import org.partyplan.shared.Labelled;

/** How somebody leaves the roster for good. */
public enum Leaving implements Labelled {

	TO_OUTSIDE("转出到外单位"), DIED("去世"), REMOVED("出党或除名");

	private final String label;

	Leaving(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
