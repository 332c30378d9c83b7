package org.partyplan.organization.model;

import org.partyplan.shared.Labelled;

/** How somebody leaves the roster for good. */
public enum Leaving implements Labelled {

	TO_OUTSIDE("转出到外单位"), DIED("去世"), RESIGNED("退党"), LAPSED("自行脱党"), SUSPENDED("停止党籍"), DISQUALIFIED("取消预备党员资格"),
	REMOVED("开除党籍或除名");

	private final String label;

	Leaving(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
