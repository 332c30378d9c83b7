package org.partyplan.plan.reading;

/**
 * A line of the source with its line end.
 *
 * @param outline the heading level a Word style or Markdown gives it, 0 for plain text,
 * or one of the constants
 */
record Line(String source, int outline) {

	/** Styled as the document's title. */
	static final int TITLE = -2;

	/**
	 * A line of the table of contents, or what stands around the text: running heads,
	 * page numbers, menus.
	 */
	static final int CONTENTS = -1;

	/** Styled as standing below an official document's text: 落款, 附件说明, 版记. */
	static final int CLOSING = -3;

	/** A row of a table whose head is known. */
	static final int TABLE = -4;

	static Line of(String source) {
		return new Line(source, 0);
	}

}
