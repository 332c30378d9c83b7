package org.partyplan.honour;

/** Who gives an honour. */
enum Level {

	HOSPITAL("院级"), CITY("市级"), PROVINCE("省级"), NATION("国家级");

	private final String label;

	Level(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
