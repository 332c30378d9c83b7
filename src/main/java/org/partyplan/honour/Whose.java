package org.partyplan.honour;

/** Whom a kind of honour is given to. */
enum Whose {

	PERSON("个人"), UNIT("集体"), EITHER("个人或集体");

	private final String label;

	Whose(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** Whether an application for somebody, or for nobody in particular, fits. */
	boolean fits(boolean person) {
		return this == EITHER || (this == PERSON) == person;
	}

}
