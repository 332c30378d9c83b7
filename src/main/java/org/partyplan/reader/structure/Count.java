package org.partyplan.reader.structure;

/**
 * Follows the count of one kind of number, and tells the headings from the lists inside
 * them: a count that starts over at one is a list within the list, until the outer count
 * goes on.
 */
final class Count {

	private int outer;

	private int inner;

	private boolean bareOuter;

	/** Whether this number goes on with the outer count. */
	boolean outer(int value, boolean bare) {
		if (this.outer == 0 || goesOn(value, bare)) {
			this.outer = value;
			this.inner = 0;
			this.bareOuter = bare;
			return true;
		}
		this.inner = value;
		return false;
	}

	private boolean goesOn(int value, boolean bare) {
		if (this.inner == 0) {
			return value > 1;
		}
		boolean both = value == this.inner + 1;
		return value == this.outer + 1 && (!both || bare == this.bareOuter);
	}

}
