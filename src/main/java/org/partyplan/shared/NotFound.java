package org.partyplan.shared;

/**
 * What was asked for does not exist, or lies outside the asker's scope: both look the
 * same.
 */
public class NotFound extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public NotFound(String what) {
		super(what);
	}

}
