package org.partyplan.measure;

/** How the records behind a figure add up to it. */
public enum Shape {

	/** The numerators' sum. */
	COUNT,

	/**
	 * How many different persons the rows are of: who is there again adds nothing, so
	 * that months and branches do not add up to the whole.
	 */
	DISTINCT,

	/** The numerators' sum as a percentage of the denominators'. */
	SHARE,

	/** How many of the persons asked have each reached the target by themselves. */
	EACH,

	/**
	 * The numerators' sum of what stands on the last day asked about. The day of a row is
	 * since when; nothing adds up over months.
	 */
	STANDING,

	/**
	 * The numerators' sum as a percentage of the denominators', of what stands on the
	 * last day asked about.
	 */
	RATIO,

	/** The last number somebody handed in. */
	LATEST;

	/** Whether it says what stands on a day, so that nothing adds up over months. */
	public boolean stands() {
		return this == STANDING || this == RATIO;
	}

	/** Whether it is a percentage. */
	public boolean share() {
		return this == SHARE || this == RATIO;
	}

}
