package org.partyplan.reader.score;

import java.util.List;
import java.util.Locale;

/**
 * How many of the annotated things were found, how many there are, and how many were
 * found in all; with the words of those that were missed and of those too many.
 */
record Tally(int hits, int gold, int found, List<String> missed, List<String> extra) {

	static Tally none() {
		return new Tally(0, 0, 0, List.of(), List.of());
	}

	Tally plus(Tally other) {
		return new Tally(this.hits + other.hits, this.gold + other.gold, this.found + other.found, List.of(),
				List.of());
	}

	double f1() {
		int all = this.gold + this.found;
		return (all == 0) ? 1 : 2.0 * this.hits / all;
	}

	String shown() {
		return String.format(Locale.ROOT, "%.3f", f1());
	}

}
