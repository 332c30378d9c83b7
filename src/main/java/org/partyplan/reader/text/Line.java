package org.partyplan.reader.text;

import org.partyplan.reader.format.Markdown;

/**
 * A line of the source with its line end.
 *
 * @param outline the heading level a Word style or Markdown gives it, 0 for plain text,
 * or one of the constants
 */
public record Line(String source, int outline) {

	/** Styled as the document's title. */
	public static final int TITLE = -2;

	/**
	 * A line of the table of contents, or what stands around the text: running heads,
	 * page numbers, menus.
	 */
	public static final int CONTENTS = -1;

	/** Styled as standing below an official document's text: 落款, 附件说明, 版记. */
	public static final int CLOSING = -3;

	/** A row of a table whose head is known. */
	public static final int TABLE = -4;

	/** A row that names those below it and says no more: 一 政治建设. */
	public static final int GROUP = -5;

	public static Line of(String source) {
		return new Line(source, 0);
	}

}
