package org.partyplan.reader;

/** A document that cannot be read; the message says in Chinese why and what to do. */
public class UnreadablePlan extends Exception {

	private static final long serialVersionUID = 1L;

	public UnreadablePlan(String message) {
		super(message);
	}

}
