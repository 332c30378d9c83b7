package org.partyplan.audit;

/** The first thing that is wrong with the chain ends the check. */
final class ChainBroken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ChainBroken(String words, Object... values) {
		super(words.formatted(values));
	}

}
