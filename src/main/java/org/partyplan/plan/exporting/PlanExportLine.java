package org.partyplan.plan.exporting;

import java.util.List;
import java.util.regex.Pattern;

import org.partyplan.plan.model.PlanSheetText;
import org.partyplan.plan.text.HeadingText;

/**
 * A section or an item as the document prints it: which of the four levels of GB/T
 * 9704-2012 (7.3.3) its number belongs to, and whether its text may follow in the same
 * paragraph.
 *
 * @param section whether it is a section
 * @param no its number as it stands in the plan
 * @param title its heading
 * @param body the section's intro or the item's text, a paragraph a line
 */
record PlanExportLine(boolean section, String no, String title, String body) {

	private static final int LONGEST_RUN_IN = 45;

	private static final Pattern SECOND = Pattern.compile("[（(㈠-㈩].*");

	private static final Pattern LOWER = Pattern.compile("[（(]?[\\d①-⒛].*");

	private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+(?:\\.\\d+)?");

	/** Where reading would cut the sentence anew, the heading keeps a line to itself. */
	private static final Pattern CUT = Pattern.compile("[\\s:：。；;！!？?]");

	private static final Pattern ENDED = Pattern.compile(".*[。！？：；，、,.;:!?…]$");

	private static final Pattern CLAUSES = Pattern.compile("[，,、；;]");

	static PlanExportLine of(PlanSheetText.Line line) {
		return new PlanExportLine(line.itemId() == null, line.no(), line.title(), line.body());
	}

	List<String> paragraphs() {
		return PlanExportFrame.lines(body());
	}

	/** 1 for 一、, 2 for （一）, 3 for 1. and （1）. */
	int level() {
		return LOWER.matcher(this.no).matches() ? 3 : SECOND.matcher(this.no).matches() ? 2 : 1;
	}

	/** An item's: without a number it is printed as （一） would be. */
	int itemLevel() {
		return numbered() ? Math.max(2, level()) : 2;
	}

	boolean numbered() {
		return !this.no.isBlank();
	}

	boolean headless() {
		return this.no.isBlank() && this.title.isBlank();
	}

	/** The heading. */
	String heading() {
		return DECIMAL.matcher(this.no).matches() ? this.no + " " + this.title : HeadingText.of(this.no, this.title);
	}

	/** Whether a paragraph begins with a number. */
	static boolean begins(String paragraph) {
		return LOWER.matcher(paragraph).lookingAt() || SECOND.matcher(paragraph).lookingAt();
	}

	/** As the first sentence of a paragraph. */
	String sentence() {
		return ENDED.matcher(this.title).matches() || this.title.isEmpty() ? heading() : heading() + "。";
	}

	/** On a line of its own; a long one is a sentence all the same. */
	String line() {
		return (this.title.length() >= 20 && CLAUSES.matcher(this.title).find()) ? sentence() : heading();
	}

	boolean runsIn() {
		return this.title.length() <= LONGEST_RUN_IN && !CUT.matcher(this.title).find() && balanced();
	}

	private boolean balanced() {
		return count('“') == count('”') && count('（') == count('）') && count('《') == count('》')
				&& count('(') == count(')');
	}

	private long count(char sign) {
		return this.title.chars().filter((other) -> other == sign).count();
	}

}
