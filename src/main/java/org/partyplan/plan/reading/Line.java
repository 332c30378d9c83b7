package org.partyplan.plan.reading;

/**
 * A line of the source with its line end.
 *
 * @param outline the heading level a Word style or Markdown gives it, 0 for plain text
 */
record Line(String source, int outline) {

	static Line of(String source) {
		return new Line(source, 0);
	}

}
