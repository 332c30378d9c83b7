package org.partyplan.assessment;

/** The kinds of record that can earn points. */
enum RuleSource {

	ATTENDED("参加活动", "次"), STUDY("学时", "学时"), SERVICE("志愿服务", "小时"), HONOUR("获得荣誉", "项"), POST("支部、小组职务", "月"),
	PIONEER("先锋岗在岗", "月");

	private final String label;

	private final String unit;

	RuleSource(String label, String unit) {
		this.label = label;
		this.unit = unit;
	}

	public String label() {
		return this.label;
	}

	/** For what a rule's points are given. */
	public String unit() {
		return this.unit;
	}

	/** Whether a rule says which kind of record. */
	boolean kinds() {
		return this == ATTENDED || this == HONOUR;
	}

}
