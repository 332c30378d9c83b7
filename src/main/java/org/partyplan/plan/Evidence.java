package org.partyplan.plan;

/** What a secretary has to give when a task is done; nothing, unless the task asks. */
public enum Evidence {

	NONE("不要，点一下就办结"), TEXT("写几句"), FILE("要附件");

	private final String label;

	Evidence(String label) {
		this.label = label;
	}

	/** The words of the form. */
	public String label() {
		return this.label;
	}

}
