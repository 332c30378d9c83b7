package org.partyplan.reader;

/**
 * One paragraph of the source and what the reader takes it for. The parts of a draft, in
 * order, hold every character of the source.
 *
 * @param role what the paragraph is
 * @param no the number as it stands in the source, such as 一、 or （一）, or an empty string
 * @param title the heading without its number and final punctuation, or an empty string
 * @param text what follows the heading in the same paragraph, or the whole paragraph
 * @param source the exact stretch of the source, white space included
 */
public record Part(Role role, String no, String title, String text, String source) {

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
