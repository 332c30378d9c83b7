package org.partyplan.reader.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.MarkerKind;

/**
 * Heads without numbers over numbered lists: the list starts over below each of them, so
 * they stand above it and are siblings, whatever stands under the first.
 */
final class PlainHeads {

	/** So many heads in a row are no accident. */
	private static final int MANY = 3;

	private static final int LONG_LINE = 25;

	private static final int LONGEST = 32;

	private final Headings range;

	private final MarkerKind kind;

	private final List<Integer> candidates;

	/** Those below which a count from one begins before the next head. */
	private final Set<Integer> opening = new HashSet<>();

	private PlainHeads(Headings range, MarkerKind kind) {
		this.range = range;
		this.kind = kind;
		this.candidates = IntStream.range(range.from(), range.to()).filter(this::candidate).boxed().toList();
		for (int k = 0; k < this.candidates.size(); k++) {
			int end = (k + 1 < this.candidates.size()) ? this.candidates.get(k + 1) : range.to();
			if (opens(this.candidates.get(k), end)) {
				this.opening.add(this.candidates.get(k));
			}
		}
	}

	/**
	 * The heads above the numbers of a kind, or nothing where the numbers stand alone.
	 */
	static List<Integer> above(Headings range, MarkerKind kind) {
		PlainHeads heads = new PlainHeads(range, kind);
		return heads.enclose() ? heads.candidates.stream().filter(heads::heads).toList() : List.of();
	}

	/** The heads over paragraphs of a text without any numbers. */
	static List<Integer> alone(Headings range) {
		PlainHeads heads = new PlainHeads(range, MarkerKind.HAN);
		List<Integer> found = heads.candidates.stream().filter(heads::heads).toList();
		return (found.size() > 1) ? found : List.of();
	}

	private boolean candidate(int i) {
		Stretch line = this.range.line(i);
		boolean apart = i == 0 || i == this.range.from() || closed(this.range.line(i - 1));
		if (apart && !line.row() && LineShape.COMMON_LABEL.test(line)) {
			return true;
		}
		return apart && line.length() <= LONGEST && bare(line) && i + 1 < this.range.to() && !line.row() && !line.junk()
				&& LineShape.PLAIN_HEAD.test(line) && !LineShape.ADDRESSEE.test(line) && !LineShape.DATE.test(line)
				&& !LineShape.DOCUMENT_NUMBER.test(line) && !signature(i);
	}

	/**
	 * What a head may follow: the end of a sentence, a number's line, a table, another
	 * head.
	 */
	private static boolean closed(Stretch above) {
		return above.ends() || above.marker() != null || above.row() || LineShape.PLAIN_HEAD.test(above)
				|| LineShape.RESPONSIBLE.test(above);
	}

	/** Without a number, or with a mark that counts nothing: ★思想建设. */
	private static boolean bare(Stretch line) {
		return line.marker() == null || line.numbered(MarkerKind.DASH);
	}

	private boolean signature(int i) {
		return LineShape.ORGANISATION.test(this.range.line(i)) && LineShape.DATE.test(this.range.line(i + 1));
	}

	/**
	 * The count starts over under a second head, or 1. stands under one of the heads that
	 * every plan has, of which there are more.
	 */
	private boolean enclose() {
		int first = this.candidates.isEmpty() ? this.range.to() : this.candidates.get(0);
		if (IntStream.range(this.range.from(), first).anyMatch(this::numbered)) {
			return false;
		}
		long heads = this.candidates.stream().filter(this::heads).count();
		boolean common = this.opening.stream().anyMatch(this::common)
				&& this.candidates.stream().filter(this::common).count() > 1;
		boolean many = heads >= MANY && !this.opening.isEmpty();
		return this.opening.size() > 1
				|| ((common || many) && this.kind != MarkerKind.HAN && MarkerKind.HAN.above(this.kind));
	}

	private boolean common(int i) {
		return LineShape.COMMON_HEAD.test(this.range.line(i)) || LineShape.COMMON_LABEL.test(this.range.line(i));
	}

	private boolean heads(int i) {
		return this.opening.contains(i) || common(i) || text(this.range.line(i + 1));
	}

	private boolean opens(int head, int end) {
		return IntStream.range(head + 1, end)
			.filter(this::numbered)
			.limit(1)
			.anyMatch((k) -> this.kind == MarkerKind.DASH
					|| Objects.requireNonNull(this.range.line(k).marker()).value() == 1);
	}

	/** A paragraph, the first line of one, or a table. */
	private static boolean text(Stretch line) {
		return line.sentence() || line.length() >= LONG_LINE || line.outline() == Line.TABLE;
	}

	private boolean numbered(int i) {
		return this.range.mayHead(i) && this.range.line(i).numbered(this.kind);
	}

}
