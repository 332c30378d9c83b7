package org.partyplan.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Cuts lines in which headings stand one behind the other, as in a text whose line ends
 * were lost. A number is taken for a heading only where it follows the end of a sentence
 * or a space and is the next in its count, so that numbers in running text stay whole.
 */
final class StretchCutter {

	/** Lines shorter than this are headings or paragraphs of their own. */
	private static final int FLATTENED = 40;

	private final int[] counts = new int[MarkerKind.values().length];

	private StretchCutter() {
	}

	static List<Stretch> cut(List<Line> lines) {
		StretchCutter cutter = new StretchCutter();
		return lines.stream().flatMap((line) -> cutter.cut(line).stream()).toList();
	}

	private List<Stretch> cut(Line line) {
		Stretch whole = new Stretch(line, false);
		Optional.ofNullable(whole.marker()).ifPresent(this::count);
		return (whole.length() < FLATTENED) ? List.of(whole) : pieces(line, cuts(Folded.of(line.source())));
	}

	private void count(Marker marker) {
		this.counts[marker.kind().ordinal()] = marker.value();
		for (int lower = marker.kind().ordinal() + 1; lower < this.counts.length; lower++) {
			this.counts[lower] = 0;
		}
	}

	private List<Integer> cuts(Folded line) {
		List<Integer> cuts = new ArrayList<>();
		IntStream.range(1, line.length()).filter((index) -> apart(line, index)).forEach((index) -> {
			Marker.at(line, index).filter((marker) -> heads(marker, cuts)).ifPresent((marker) -> {
				cuts.add(line.origin(index));
				count(marker);
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

	/** Only under a heading cut from the same line may a lower number cut it again. */
	private boolean heads(Marker marker, List<Integer> cuts) {
		boolean next = marker.value() == this.counts[marker.kind().ordinal()] + 1;
		return next
				&& (marker.kind().above(MarkerKind.MONTH) || (marker.kind() == MarkerKind.ARABIC && !cuts.isEmpty()));
	}

	private static List<Stretch> pieces(Line line, List<Integer> cuts) {
		List<Stretch> pieces = new ArrayList<>();
		int start = 0;
		for (int cut : cuts) {
			pieces.add(piece(line, start, cut));
			start = cut;
		}
		pieces.add(piece(line, start, line.source().length()));
		return pieces;
	}

	private static Stretch piece(Line line, int start, int end) {
		return new Stretch(new Line(line.source().substring(start, end), line.outline()), start > 0);
	}

}
