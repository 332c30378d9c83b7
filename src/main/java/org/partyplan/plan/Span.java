package org.partyplan.plan;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

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
record Span(UUID sectionId, @Nullable UUID itemId, int spanStart, int spanEnd, String quote) {

	Span {
		if (spanStart < 0 || spanEnd < spanStart) {
			throw new IllegalArgumentException("span " + spanStart + "–" + spanEnd);
		}
	}

	/**
	 * Finds the same words again after the text around them was edited; null where they
	 * are gone.
	 */
	@Nullable Span in(String text) {
		int nearest = -1;
		for (int at = text.indexOf(this.quote); at >= 0; at = text.indexOf(this.quote, at + 1)) {
			if (nearest < 0 || Math.abs(at - this.spanStart) < Math.abs(nearest - this.spanStart)) {
				nearest = at;
			}
		}
		return (nearest < 0) ? null : at(nearest);
	}

	private Span at(int start) {
		return new Span(this.sectionId, this.itemId, start, start + this.quote.length(), this.quote);
	}

}
