package org.partyplan.honour;

import org.partyplan.shared.Tone;

/** Where an application stands. */
enum AwardState {

	OPEN("评选中", Tone.WAIT), AWARDED("已命名", Tone.DONE), REFUSED("未获", Tone.NONE), WITHDRAWN("已撤回", Tone.NA);

	private final String label;

	private final Tone tone;

	AwardState(String label, Tone tone) {
		this.label = label;
		this.tone = tone;
	}

	public String label() {
		return this.label;
	}

	public Tone tone() {
		return this.tone;
	}

}
