package org.partyplan.dashboard;

import org.partyplan.execution.Shade;

/**
 * How many assignments there are of which kind on a day.
 *
 * @param total asked for in the whole year
 * @param due whose due day has passed
 * @param done of those due, done or answered with 不适用
 * @param reported of those due, handed in and not yet judged
 * @param owed of those due, neither
 * @param late of those owed, past the grace days
 * @param ended of all, done or answered, those ahead of time too
 */
record Counts(int total, int due, int done, int reported, int owed, int late, int ended) {

	static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

	Counts plus(Counts other) {
		return new Counts(this.total + other.total, this.due + other.due, this.done + other.done,
				this.reported + other.reported, this.owed + other.owed, this.late + other.late,
				this.ended + other.ended);
	}

	/** What is no longer owed of what is due. */
	public int met() {
		return this.due - this.owed;
	}

	/** What was done or answered although its due day is still to come. */
	public int early() {
		return this.ended - this.done;
	}

	/** A count's place on a bar of this width. */
	public int wide(int count, int width) {
		return (this.total == 0) ? 0 : Math.round(count * (float) width / this.total);
	}

	/** The tint of a cell: the exception is coloured, the rule stays white. */
	public Shade shade() {
		return Shade.owing(this.owed);
	}

}
