package org.partyplan.honour;

/** Where an application stands. */
enum AwardState {

	OPEN("评选中", "wait"), AWARDED("已命名", "done"), REFUSED("未获", "none"), WITHDRAWN("已撤回", "na");

	private final String label;

	private final String tone;

	AwardState(String label, String tone) {
		this.label = label;
		this.tone = tone;
	}

	public String label() {
		return this.label;
	}

	public String tone() {
		return this.tone;
	}

}
