package org.partyplan.reader.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.text.Folded;
import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.Marker;
import org.partyplan.reader.text.MarkerKind;

/**
 * Joins the lines of a PDF to paragraphs again: a line goes on with the one above where
 * that one reaches the right margin and this one begins at the left.
 */
final class PdfParagraphs {

	/** Of a letter's size: how far a full line may end before the margin. */
	private static final float FULL = 2.6f;

	/** Of a letter's size: what is indented. */
	private static final float INDENT = 0.9f;

	/** Of a letter's size: so far from the left no paragraph goes on. */
	private static final float AT_THE_RIGHT = 6;

	/** Of the lines, how many may stand outside the margins. */
	private static final double OUTSIDE = 0.04;

	/** Of the usual distance of lines: what sets a paragraph apart. */
	private static final float APART = 1.5f;

	private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?；;：:…]$");

	private final List<Line> lines = new ArrayList<>();

	private final List<Line> asides = new ArrayList<>();

	private final StringBuilder paragraph = new StringBuilder();

	/** By column. */
	private final Map<Integer, Margins> margins = new HashMap<>();

	/** The number of each kind that began a paragraph last. */
	private final Map<MarkerKind, Integer> counts = new EnumMap<>(MarkerKind.class);

	private final float leading;

	private @Nullable PdfLine last;

	private PdfParagraphs(List<PdfLine> lines) {
		List<PdfLine> body = lines.stream().filter((line) -> !line.aside()).toList();
		body.stream()
			.collect(Collectors.groupingBy(PdfLine::column))
			.forEach((column, some) -> this.margins.put(column, Margins.of(some)));
		List<Float> steps = new ArrayList<>();
		for (int i = 1; i < body.size(); i++) {
			float step = body.get(i).bottom() - body.get(i - 1).bottom();
			if (body.get(i).page() == body.get(i - 1).page() && step > 0) {
				steps.add(step);
			}
		}
		this.leading = share(steps.stream().sorted().toList(), 0.5);
	}

	private static float share(List<Float> sorted, double share) {
		return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
	}

	static List<Line> of(List<PdfLine> lines) {
		PdfParagraphs paragraphs = new PdfParagraphs(lines);
		PdfRows.told(lines).forEach(paragraphs::add);
		paragraphs.close();
		return paragraphs.lines;
	}

	private void add(PdfLine line) {
		if (line.aside()) {
			this.asides.add(new Line(line.text() + "\n", Line.CONTENTS));
			return;
		}
		if (this.last != null && goesOn(this.last, line)) {
			this.paragraph.append(latin(this.last.text(), line.text()) ? " " : "");
		}
		else {
			close();
			count(line);
		}
		this.paragraph.append(line.text());
		this.last = line;
	}

	private void count(PdfLine line) {
		Marker.at(Folded.of(line.text()), 0).ifPresent((marker) -> {
			this.counts.keySet().removeIf((kind) -> marker.kind().above(kind));
			this.counts.put(marker.kind(), marker.value());
		});
	}

	/** What a page's end put into a paragraph stands behind it. */
	private void close() {
		if (!this.paragraph.isEmpty()) {
			this.lines.add(Line.of(this.paragraph + "\n"));
			this.paragraph.setLength(0);
		}
		this.lines.addAll(this.asides);
		this.asides.clear();
	}

	/** Below a plan who signs it and the date stand at the right, each on its line. */
	private boolean signed(PdfLine line) {
		return line.left() > margins(line).left + AT_THE_RIGHT * line.size()
				&& line.right() >= margins(line).right - FULL * line.size();
	}

	private boolean goesOn(PdfLine above, PdfLine line) {
		if (signed(above) && signed(line)) {
			return false;
		}
		float size = line.size();
		boolean alike = !above.row() && !line.row() && Math.abs(above.size() - size) < 0.1f * size
				&& (above.column() == 0) == (line.column() == 0);
		boolean apart = above.page() == line.page() && line.bottom() - above.bottom() > APART * this.leading;
		if (!alike || apart || above.right() < margins(above).right - FULL * size) {
			return false;
		}
		boolean ended = SENTENCE_END.matcher(above.text()).find();
		boolean indented = line.left() > margins(line).left + INDENT * size;
		Optional<Marker> marker = Marker.at(Folded.of(line.text()), 0);
		return ended ? !indented && marker.isEmpty()
				: marker.isEmpty() || !(indented || marker.filter(this::next).isPresent());
	}

	/** Counts on from a number that began a paragraph. */
	private boolean next(Marker marker) {
		Integer last = this.counts.get(marker.kind());
		return last != null && last + 1 == marker.value();
	}

	private Margins margins(PdfLine line) {
		return Objects.requireNonNull(this.margins.get(line.column()));
	}

	private static boolean latin(String above, String below) {
		return above.charAt(above.length() - 1) < 0x2e80 && Character.isLetter(below.charAt(0))
				&& below.charAt(0) < 0x2e80 && Character.isLetter(above.charAt(above.length() - 1));
	}

	private record Margins(float left, float right) {

		static Margins of(List<PdfLine> lines) {
			return new Margins(share(lines.stream().map(PdfLine::left).sorted().toList(), OUTSIDE),
					share(lines.stream().map(PdfLine::right).sorted().toList(), 1 - OUTSIDE));
		}

	}

}
