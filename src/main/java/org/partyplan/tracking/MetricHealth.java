package org.partyplan.tracking;

import org.partyplan.shared.Tone;

/** How a metric stands, the worst first. */
enum MetricHealth {

	LOST("已落空", Tone.LOST), RISK("有风险", Tone.SOON), OVER("超出下达数", Tone.SOON), NONE("还没有数", Tone.NONE),
	FINE("正常", Tone.DONE), MET("已达到", Tone.DONE);

	private final String word;

	private final Tone tone;

	MetricHealth(String word, Tone tone) {
		this.word = word;
		this.tone = tone;
	}

	public String word() {
		return this.word;
	}

	public Tone tone() {
		return this.tone;
	}

	/** Something to look at. */
	public boolean troubled() {
		return this == LOST || this == RISK || this == OVER;
	}

}
