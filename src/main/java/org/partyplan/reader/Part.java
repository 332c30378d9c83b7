package org.partyplan.reader;

import org.jspecify.annotations.Nullable;

/**
 * One paragraph of the source and what the reader takes it for. The parts of a draft, in
 * order, hold every character of the source.
 *
 * @param role what the paragraph is
 * @param no the number as it stands in the source, such as 一、 or （一）, or an empty string
 * @param title the heading without its number and final punctuation, or an empty string
 * @param text what follows the heading in the same paragraph, or the whole paragraph
 * @param source the exact stretch of the source, white space included
 * @param table for a table's first row, what a person says that the columns hold
 */
public record Part(Role role, String no, String title, String text, String source, @Nullable TableColumns table) {

	public Part(Role role, String no, String title, String text, String source) {
		this(role, no, title, text, source, null);
	}

	/** The same paragraph with what a person says of its table's columns. */
	public Part under(@Nullable TableColumns columns) {
		return new Part(this.role, this.no, this.title, this.text, this.source, columns);
	}

	/** What a paragraph of a plan can be. */
	public enum Role {

		/** The covering notice: 文号, 主送机关, its own words, 落款, 成文日期. */
		NOTICE,
		/** The plan's title, possibly over several lines. */
		TITLE,
		/** The opening paragraph or 总体要求. */
		OVERALL,
		/** The heading of a 部分; its text opens the intro. */
		SECTION,
		/** The heading of a 要点; its text opens the body. */
		ITEM,
		/** A further paragraph of the section or item above it. */
		TEXT,
		/** What stands after the last item and belongs to the plan. */
		CLOSING,
		/** Site junk, page numbers, running heads: shown, never part of the plan. */
		IGNORED

	}
}
