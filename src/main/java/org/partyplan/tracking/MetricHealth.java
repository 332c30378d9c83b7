package org.partyplan.tracking;

/** How a metric stands, the worst first. */
enum MetricHealth {

	LOST("已落空", "lost"), RISK("有风险", "soon"), OVER("超出下达数", "soon"), NONE("还没有数", "none"), FINE("正常", "done"),
	MET("已达到", "done");

	private final String word;

	private final String tone;

	MetricHealth(String word, String tone) {
		this.word = word;
		this.tone = tone;
	}

	public String word() {
		return this.word;
	}

	public String tone() {
		return this.tone;
	}

	/** Something to look at. */
	public boolean troubled() {
		return this == LOST || this == RISK || this == OVER;
	}

}
