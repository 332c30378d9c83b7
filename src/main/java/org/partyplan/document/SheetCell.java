package org.partyplan.document;

/**
 * A cell as it was filled in.
 *
 * @param text its text; a date as 2026-05-20, a number without thousands marks
 * @param kind what the spreadsheet takes it for
 */
public record SheetCell(String text, Kind kind) {

	/** Nothing filled in. */
	public static final SheetCell EMPTY = new SheetCell("", Kind.TEXT);

	public boolean empty() {
		return this.text.isBlank();
	}

	/** What a spreadsheet takes a cell for. */
	public enum Kind {

		TEXT, NUMBER, DATE

	}

}
