package org.partyplan.admission.model;

/** The five stages of the regulation. */
public enum Stage {

	APPLYING("申请入党", "申请"), CULTIVATING("入党积极分子的确定和培养教育", "积极分子"), CHOOSING("发展对象的确定和考察", "发展对象"),
	RECEIVING("预备党员的接收", "接收"), PROBATION("预备党员的教育考察和转正", "预备期");

	private final String label;

	private final String shortLabel;

	Stage(String label, String shortLabel) {
		this.label = label;
		this.shortLabel = shortLabel;
	}

	public String label() {
		return this.label;
	}

	public String shortLabel() {
		return this.shortLabel;
	}

	public int number() {
		return ordinal() + 1;
	}

	public static Stage of(int number) {
		return values()[number - 1];
	}

}
