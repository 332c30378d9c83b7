package org.partyplan.plan.reading;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A stretch of the source that takes one role: a line, or a piece of one. */
final class Stretch {

	private static final Pattern SENTENCE_END = Pattern.compile("[。!?;:\"》)…]$");

	private static final Pattern SENTENCE = Pattern.compile("[。!?;]");

	private final Line line;

	private final boolean inline;

	private final Folded folded;

	private final @Nullable Marker marker;

	/**
	 * A stretch.
	 * @param inline whether it begins in the middle of a line
	 */
	Stretch(Line line, boolean inline) {
		this.line = line;
		this.inline = inline;
		this.folded = Folded.of(line.source().strip());
		this.marker = Marker.at(this.folded, 0).orElse(null);
	}

	String source() {
		return this.line.source();
	}

	int outline() {
		return this.line.outline();
	}

	boolean inline() {
		return this.inline;
	}

	/** The stretch without the white space around it. */
	String body() {
		return this.folded.original();
	}

	/** The body folded for matching. */
	String folded() {
		return this.folded.text();
	}

	@Nullable Marker marker() {
		return this.marker;
	}

	/** Begins with a number and goes on behind it, or is a month. */
	boolean heads() {
		boolean says = numbered(MarkerKind.MONTH) || !unnumbered().isBlank();
		return this.marker != null && says && outline() != Line.CONTENTS;
	}

	/** A row of a table. */
	boolean row() {
		return body().indexOf('\t') >= 0 || body().indexOf('|') >= 0;
	}

	boolean numbered(MarkerKind kind) {
		return this.marker != null && this.marker.kind() == kind;
	}

	boolean matches(Pattern pattern) {
		return this.folded.matcher(pattern).find();
	}

	int length() {
		return this.folded.length();
	}

	/** Ends as a sentence or a heading with a colon does. */
	boolean ends() {
		return matches(SENTENCE_END);
	}

	/** Holds at least one sentence's end. */
	boolean sentence() {
		return matches(SENTENCE);
	}

	/** The body after its number. */
	String unnumbered() {
		return (this.marker != null) ? body().substring(this.marker.end()) : body();
	}

}
