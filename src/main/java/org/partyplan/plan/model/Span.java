package org.partyplan.plan.model;

import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.text.Text;
import org.partyplan.shared.RuleBroken;

/**
 * The stretch of text a task or a metric stands on.
 *
 * @param sectionId its section
 * @param itemId its item, or null where it stands in the section's intro
 * @param spanStart first character
 * @param spanEnd the character after the last
 * @param quote the words themselves
 */
@Embeddable
public record Span(UUID sectionId, @Nullable UUID itemId, int spanStart, int spanEnd, String quote) {

	public Span {
		if (spanStart < 0 || spanEnd < spanStart) {
			throw new IllegalArgumentException("span " + spanStart + "–" + spanEnd);
		}
	}

	/**
	 * Finds the same words again after the text around them was edited; null where they
	 * are gone.
	 */
	public @Nullable Span in(String text) {
		if (this.quote.isEmpty()) {
			return this;
		}
		int nearest = -1;
		for (int at = text.indexOf(this.quote); at >= 0; at = text.indexOf(this.quote, at + 1)) {
			if (nearest < 0 || Math.abs(at - this.spanStart) < Math.abs(nearest - this.spanStart)) {
				nearest = at;
			}
		}
		return (nearest < 0) ? null : at(nearest);
	}

	/**
	 * Where the span stands after its text was edited: on the same words if they are
	 * still there, else on what has taken their place, the quote kept as it was.
	 */
	public Span after(String before, String now) {
		int same = Text.commonStart(before, now);
		int sameEnd = Text.commonEnd(before, now, same);
		int start = moved(this.spanStart, before, now, same, sameEnd, same);
		int end = moved(this.spanEnd, before, now, same, sameEnd, now.length() - sameEnd);
		Span shifted = new Span(this.sectionId, this.itemId, start, Math.max(start, end), this.quote);
		return Objects.requireNonNullElse(shifted.in(now), shifted);
	}

	private static int moved(int at, String before, String now, int same, int sameEnd, int inside) {
		if (at <= same) {
			return at;
		}
		return (at >= before.length() - sameEnd) ? Math.min(now.length(), at + now.length() - before.length()) : inside;
	}

	/**
	 * The words in this place of the text as they are now; the whole paragraph where none
	 * are left.
	 */
	public Span asItStands(String text) {
		int end = Math.min(this.spanEnd, text.length());
		return (this.spanStart >= end) ? whole()
				: new Span(this.sectionId, this.itemId, this.spanStart, end, text.substring(this.spanStart, end));
	}

	/** The span without the white space at its ends, its quote taken from the text. */
	public Span stripped(String text) {
		int start = this.spanStart;
		int end = this.spanEnd;
		while (start < end && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		if (start == end) {
			throw new RuleBroken("plan.edit.nothingSelected");
		}
		return new Span(this.sectionId, this.itemId, start, end, text.substring(start, end));
	}

	/** No sentence in particular: the whole paragraph. */
	public Span whole() {
		return new Span(this.sectionId, this.itemId, 0, 0, "");
	}

	/** The same words after their item went to another section. */
	public Span into(UUID section) {
		return new Span(section, this.itemId, this.spanStart, this.spanEnd, this.quote);
	}

	private Span at(int start) {
		return new Span(this.sectionId, this.itemId, start, start + this.quote.length(), this.quote);
	}

}
