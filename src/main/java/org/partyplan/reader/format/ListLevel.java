package org.partyplan.reader.format;

/**
 * One level of a list with automatic numbers, as a word processor defines it.
 *
 * @param text how the number is written; %1 stands for the number of the first level
 * @param restart the level, counted from one, whose use starts this one over; 0 never, -1
 * any level above
 * @param legal whether the levels above are written in Arabic numerals
 */
record ListLevel(int start, String format, String text, int restart, boolean legal) {

	/** How many levels a list has at most. */
	static final int MOST = 9;

	private static final int LONGEST = 60;

	static final ListLevel PLAIN = new ListLevel(1, "decimal", "", -1, false);

	/** No list writes more before its paragraphs. */
	static String bounded(String text) {
		return text.substring(0, Math.min(text.length(), LONGEST));
	}

	/** A bullet says nothing about the order. */
	boolean bullet() {
		return this.format.equals("bullet");
	}

	boolean restartsAfter(int used) {
		return this.restart < 0 || used < this.restart;
	}

	ListLevel startingAt(int number) {
		return new ListLevel(number, this.format, this.text, this.restart, this.legal);
	}

}
