package org.partyplan.document;

/**
 * The page of an official document (GB/T 9704-2012, 5.2 and 6): A4, top margin 37 mm,
 * left 28 mm, a text block of 156 mm × 225 mm that holds 22 lines of 28 characters. In
 * twentieths of a point.
 */
final class Paper {

	static final int WIDTH = 11906;

	static final int HEIGHT = 16838;

	static final int TOP = 2098;

	static final int LEFT = 1587;

	static final int BLOCK_WIDTH = 8844;

	static final int BLOCK_HEIGHT = 12756;

	static final int RIGHT = WIDTH - LEFT - BLOCK_WIDTH;

	static final int BOTTOM = HEIGHT - TOP - BLOCK_HEIGHT;

	/**
	 * The page number's line of 400 ends here, so that its dash lies 7 mm below the text
	 * block.
	 */
	static final int FOOTER = 1389;

	/** A line: 225 mm ÷ 22. */
	static final int LINE = 579;

	/** 三号. */
	static final int CHARACTER = 320;

	private Paper() {
	}

}
