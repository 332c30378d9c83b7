package org.partyplan.measure;

/** How the records behind a figure add up to it. */
public enum Shape {

	/** The numerators' sum. */
	COUNT,

	/** The numerators' sum as a percentage of the denominators'. */
	SHARE,

	/** How many of the persons asked have each reached the target by themselves. */
	EACH,

	/**
	 * The numerators' sum of what stands on the last day asked about. The day of a row is
	 * since when; nothing adds up over months.
	 */
	STANDING,

	/** The last number somebody handed in. */
	LATEST

}
