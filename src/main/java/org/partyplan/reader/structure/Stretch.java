package org.partyplan.reader.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.text.Folded;
import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.Marker;
import org.partyplan.reader.text.MarkerKind;

/** A stretch of the source that takes one role: a line, or a piece of one. */
public final class Stretch {

	private static final Pattern SENTENCE_END = Pattern.compile("[。!?;:\"》)】…]$");

	private static final Pattern SENTENCE = Pattern.compile("[。!?;]");

	private static final int LONGEST_HEADING = 40;

	private final Line line;

	private final boolean inline;

	private final Folded folded;

	private final @Nullable Marker marker;

	private final @Nullable Columns columns;

	private @Nullable Boolean junk;

	/**
	 * A stretch.
	 * @param inline whether it begins in the middle of a line
	 */
	public Stretch(Line line, boolean inline) {
		this(line, inline, null);
	}

	private Stretch(Line line, boolean inline, @Nullable Columns columns) {
		this.columns = columns;
		this.line = line;
		this.inline = inline;
		this.folded = Folded.of(line.source().strip());
		this.marker = Marker.at(this.folded, 0).orElse(null);
	}

	/** The same stretch, known to be a row of a table or a line of the contents. */
	Stretch as(int outline) {
		return new Stretch(new Line(source(), outline), this.inline);
	}

	/** The same stretch as a row of a table whose columns are known. */
	Stretch under(Columns known) {
		return new Stretch(new Line(source(), Line.TABLE), this.inline, known);
	}

	/** The columns it is a row of, or null. */
	@Nullable Columns columns() {
		return this.columns;
	}

	/** A heading and no more: a few words without a sentence's end. */
	boolean bareHeading() {
		return heads() && length() <= LONGEST_HEADING && !sentence();
	}

	/** The stretch cut at places in its source. */
	List<Stretch> cut(Collection<Integer> places) {
		List<Stretch> pieces = new ArrayList<>();
		int start = 0;
		for (int place : places) {
			pieces.add(piece(start, place));
			start = place;
		}
		pieces.add(piece(start, source().length()));
		return pieces;
	}

	private Stretch piece(int start, int end) {
		return new Stretch(new Line(source().substring(start, end), outline()), start > 0 || this.inline);
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
	public String folded() {
		return this.folded.text();
	}

	@Nullable Marker marker() {
		return this.marker;
	}

	/** Begins with a number and goes on behind it, or is a month. */
	boolean heads() {
		boolean says = numbered(MarkerKind.MONTH) ? !row() : !unnumbered().isBlank();
		boolean line = outline() != Line.CONTENTS && outline() != Line.TABLE && outline() != Line.GROUP;
		return this.marker != null && says && line;
	}

	/** What no plan would say; asked often, judged once. */
	boolean junk() {
		if (this.junk == null) {
			this.junk = JunkRule.within(this);
		}
		return this.junk;
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

	/** Ends as a sentence or a heading with a colon does, and opens no quotation. */
	boolean ends() {
		return matches(SENTENCE_END) && !body().endsWith("“") && !body().endsWith("‘");
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
