package org.partyplan.shared;

/**
 * Somebody else has been quicker than an old page: the message says who did what, and
 * when.
 */
public class Overtaken extends RuleBroken {

	private static final long serialVersionUID = 1L;

	public Overtaken(String code, Object... arguments) {
		super(code, arguments);
	}

}
