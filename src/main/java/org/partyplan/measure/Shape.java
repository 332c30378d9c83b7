package org.partyplan.measure;

/** How the records behind a figure add up to it. */
public enum Shape {

	/** The numerators' sum. */
	COUNT,

	/** The numerators' sum as a percentage of the denominators'. */
	SHARE,

	/** How many of the persons asked have each reached the target by themselves. */
	EACH,

	/** The last number somebody handed in. */
	LATEST

}
