package org.partyplan.reader.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.text.Folded;
import org.partyplan.reader.text.Folding;
import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.Marker;
import org.partyplan.reader.text.MarkerKind;

/**
 * Cuts lines in which headings stand one behind the other, as in a text whose line ends
 * were lost. A number is taken for a heading only where it follows the end of a sentence
 * or a space and is the next in its count, so that numbers in running text stay whole.
 */
final class StretchCutter {

	/** Lines shorter than this are headings or paragraphs of their own. */
	private static final int FLATTENED = 40;

	private static final int LONGEST = 30;

	/** 一、思想建设（一）学习：words between a heading's number and the first one below it. */
	private static final Pattern HEADING_WORDS = Pattern.compile("^[\\u4e00-\\u9fff、，,“”\"\\s]{2,30}$");

	private static final Set<MarkerKind> LISTS = EnumSet.of(MarkerKind.ARABIC, MarkerKind.ARABIC_BRACKETS,
			MarkerKind.CIRCLED);

	private final int[] counts = new int[MarkerKind.values().length];

	/** Whether no line begins with a number, so that a line may hold a whole list. */
	private final boolean numberless;

	/** What the line begins with, where it begins with a number. */
	private @Nullable MarkerKind first;

	private int behindNumber;

	private StretchCutter(List<Line> lines) {
		this.numberless = lines.stream().noneMatch((line) -> new Stretch(line, false).marker() != null);
	}

	static List<Stretch> cut(List<Line> lines) {
		StretchCutter cutter = new StretchCutter(lines);
		return lines.stream().flatMap((line) -> cutter.cut(line).stream()).toList();
	}

	private List<Stretch> cut(Line line) {
		Stretch whole = new Stretch(line, false);
		this.behindNumber = -1;
		this.first = Optional.ofNullable(whole.marker()).map(Marker::kind).orElse(null);
		Optional.ofNullable(whole.marker()).ifPresent(this::count);
		return (whole.length() < FLATTENED || tableRow(line)) ? List.of(whole)
				: whole.cut(cuts(Folded.of(line.source())));
	}

	/** A number within a cell begins nothing new. */
	private static boolean tableRow(Line line) {
		return line.source().chars().filter((sign) -> sign == '\t').count() > 1;
	}

	private void count(Marker marker) {
		this.counts[marker.kind().ordinal()] = marker.value();
		for (int lower = marker.kind().ordinal() + 1; lower < this.counts.length; lower++) {
			this.counts[lower] = 0;
		}
	}

	private List<Integer> cuts(Folded line) {
		Marker.at(line, 0).ifPresent((marker) -> this.behindNumber = marker.end());
		List<Integer> cuts = new ArrayList<>();
		IntStream.range(1, line.length())
			.filter((index) -> apart(line, index) || runsOn(line, index))
			.forEach((index) -> {
				Marker.at(line, index).filter((marker) -> heads(marker, cuts)).ifPresent((marker) -> {
					cuts.add(line.origin(index));
					count(marker);
					this.behindNumber = marker.end();
				});
			});
		return cuts;
	}

	/** Behind a sentence's end or a space. */
	private static boolean apart(Folded line, int index) {
		int origin = line.origin(index);
		char before = (origin > 0) ? line.original().charAt(origin - 1) : 'x';
		return "。；;：:！!？?".indexOf(before) >= 0 || Folding.isSpace(before);
	}

	/** A first bracketed number right behind a heading's few words. */
	private boolean runsOn(Folded line, int index) {
		int origin = line.origin(index);
		return this.behindNumber >= 0 && line.text().startsWith("(一)", index) && origin - this.behindNumber <= LONGEST
				&& HEADING_WORDS.matcher(line.original().substring(this.behindNumber, origin)).matches();
	}

	/**
	 * Only under a heading cut from the same line may a lower number cut it again, and in
	 * a line that holds a whole list, which begins with its first number.
	 */
	private boolean heads(Marker marker, List<Integer> cuts) {
		MarkerKind kind = marker.kind();
		boolean next = marker.value() == this.counts[kind.ordinal()] + 1;
		return next
				&& (kind.above(MarkerKind.MONTH) || (kind == MarkerKind.ARABIC && (this.numberless || !cuts.isEmpty()))
						|| (kind == this.first && LISTS.contains(kind)));
	}

}
