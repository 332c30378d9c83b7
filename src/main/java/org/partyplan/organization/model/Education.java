package org.partyplan.organization.model;

import org.partyplan.shared.Labelled;

/** 学历. */
public enum Education implements Labelled {

	BELOW("初中及以下"), SECONDARY("高中、中专"), COLLEGE("大专"), BACHELOR("本科"), MASTER("硕士研究生"), DOCTOR("博士研究生");

	private final String label;

	Education(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
