package org.partyplan.reader.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.text.TextPosition;

/** Letters that stand on one line. */
final class PdfLetters {

	/** Of a letter's size: where two letters' feet still are on one line. */
	private static final float SAME_LINE = 0.45f;

	/** Of a letter's size: the gap between two columns, and between two Latin words. */
	private static final float COLUMN = 2.2f;

	private static final float CHINESE_SPACE = 0.7f;

	private static final float LATIN_SPACE = 0.15f;

	private final int page;

	private final List<TextPosition> letters = new ArrayList<>();

	private float bottom;

	private float size;

	PdfLetters(int page) {
		this.page = page;
	}

	boolean takes(TextPosition letter) {
		return this.letters.isEmpty()
				|| Math.abs(letter.getYDirAdj() - this.bottom) <= SAME_LINE * Math.max(this.size, size(letter));
	}

	void add(TextPosition letter) {
		if (size(letter) >= this.size) {
			this.bottom = letter.getYDirAdj();
			this.size = size(letter);
		}
		this.letters.add(letter);
	}

	private static float size(TextPosition letter) {
		return Math.max(1, Math.min(200, Math.abs(letter.getFontSizeInPt())));
	}

	Optional<PdfLine> line() {
		List<TextPosition> inked = this.letters.stream()
			.sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
			.toList();
		StringBuilder text = new StringBuilder();
		TextPosition last = null;
		boolean space = false;
		for (TextPosition letter : inked) {
			String unicode = letter.getUnicode();
			if (unicode == null || unicode.isBlank() || unicode.equals("\0")) {
				space = true;
				continue;
			}
			text.append((last != null) ? gap(last, letter, unicode, space) : "").append(unicode);
			last = letter;
			space = false;
		}
		return (last == null) ? Optional.empty() : Optional.of(line(text.toString(), inked, last));
	}

	private PdfLine line(String text, List<TextPosition> inked, TextPosition last) {
		float left = inked.stream()
			.filter((letter) -> !letter.getUnicode().isBlank())
			.findFirst()
			.orElse(last)
			.getXDirAdj();
		return new PdfLine(text, this.page, left, right(last), this.bottom, this.size, false);
	}

	private String gap(TextPosition last, TextPosition next, String unicode, boolean space) {
		float gap = (next.getXDirAdj() - right(last)) / this.size;
		if (gap > COLUMN) {
			return "\t";
		}
		boolean latin = latin(last.getUnicode()) && latin(unicode);
		return (gap > (latin ? LATIN_SPACE : CHINESE_SPACE) || (space && latin)) ? " " : "";
	}

	private static boolean latin(String unicode) {
		return unicode.charAt(0) < 0x2e80;
	}

	private static float right(TextPosition letter) {
		return letter.getXDirAdj() + letter.getWidthDirAdj();
	}

}
