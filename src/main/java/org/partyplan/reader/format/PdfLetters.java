package org.partyplan.reader.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** Letters that stand on one line. */
final class PdfLetters {

	/** Of a letter's size: where two letters' feet still are on one line. */
	private static final float SAME_LINE = 0.45f;

	/** Of a letter's size: the gap between two columns, and between two Latin words. */
	private static final float COLUMN = 2.2f;

	private static final float CHINESE_SPACE = 0.7f;

	private static final float LATIN_SPACE = 0.15f;

	private final List<PdfLetter> letters = new ArrayList<>();

	private float bottom;

	private float size;

	/** A page's letters, line by line. */
	static List<PdfLetters> rows(List<PdfLetter> page) {
		List<PdfLetters> rows = new ArrayList<>();
		PdfLetters row = new PdfLetters();
		for (PdfLetter letter : page.stream().sorted(Comparator.comparingDouble(PdfLetter::bottom)).toList()) {
			if (!row.takes(letter)) {
				rows.add(row);
				row = new PdfLetters();
			}
			row.add(letter);
		}
		rows.add(row);
		return rows.stream().filter(PdfLetters::inked).toList();
	}

	private boolean takes(PdfLetter letter) {
		return this.letters.isEmpty()
				|| Math.abs(letter.bottom() - this.bottom) <= SAME_LINE * Math.max(this.size, letter.size());
	}

	private void add(PdfLetter letter) {
		if (letter.size() >= this.size) {
			this.bottom = letter.bottom();
			this.size = letter.size();
		}
		this.letters.add(letter);
	}

	private boolean inked() {
		return !this.letters.stream().allMatch(PdfLetter::blank);
	}

	float bottom() {
		return this.bottom;
	}

	float size() {
		return this.size;
	}

	/** Those of its letters on one side of a place, or nothing. */
	Optional<PdfLetters> side(Predicate<PdfLetter> side) {
		PdfLetters some = new PdfLetters();
		this.letters.stream().filter(side).forEach(some::add);
		return Optional.of(some).filter(PdfLetters::inked);
	}

	/** Whether something stands over a place, or right beside it on both sides. */
	boolean crosses(float place) {
		double before = this.letters.stream()
			.filter((letter) -> !letter.blank() && letter.middle() < place)
			.mapToDouble(PdfLetter::right)
			.max()
			.orElse(Double.NEGATIVE_INFINITY);
		double behind = this.letters.stream()
			.filter((letter) -> !letter.blank() && letter.middle() >= place)
			.mapToDouble(PdfLetter::left)
			.min()
			.orElse(Double.POSITIVE_INFINITY);
		return before > place || behind < place || behind - before < this.size;
	}

	Optional<PdfLine> line(int page, int column) {
		List<PdfLetter> inked = this.letters.stream().sorted(Comparator.comparingDouble(PdfLetter::left)).toList();
		StringBuilder text = new StringBuilder();
		PdfLetter first = null;
		PdfLetter last = null;
		boolean space = false;
		for (PdfLetter letter : inked) {
			space |= letter.blank();
			if (!letter.blank()) {
				text.append(gap(last, letter, space)).append(letter.unicode());
				first = (first != null) ? first : letter;
				last = letter;
				space = false;
			}
		}
		return (first == null || last == null) ? Optional.empty() : Optional
			.of(new PdfLine(text.toString(), page, column, first.left(), last.right(), this.bottom, this.size, false));
	}

	private String gap(@Nullable PdfLetter last, PdfLetter next, boolean space) {
		if (last == null) {
			return "";
		}
		float gap = (next.left() - last.right()) / this.size;
		if (gap > COLUMN) {
			return "\t";
		}
		boolean latin = last.latin() && next.latin();
		return (gap > (latin ? LATIN_SPACE : CHINESE_SPACE) || (space && latin)) ? " " : "";
	}

}
