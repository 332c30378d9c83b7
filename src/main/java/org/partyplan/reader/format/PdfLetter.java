package org.partyplan.reader.format;

import org.apache.pdfbox.text.TextPosition;

/**
 * A letter where it stands on its page, in points from the upper left.
 *
 * @param unicode what it says; U+FFFD where nobody can tell
 */
record PdfLetter(String unicode, float left, float right, float bottom, float size) {

	static PdfLetter of(TextPosition letter, String unicode) {
		return new PdfLetter(unicode, letter.getXDirAdj(), letter.getXDirAdj() + letter.getWidthDirAdj(),
				letter.getYDirAdj(), Math.max(1, Math.min(200, Math.abs(letter.getFontSizeInPt()))));
	}

	boolean blank() {
		return this.unicode.isBlank() || this.unicode.equals("\0");
	}

	boolean placed() {
		return Float.isFinite(this.left + this.right + this.bottom);
	}

	/** Latin letters stand closer to each other than Chinese ones. */
	boolean latin() {
		return this.unicode.charAt(0) < 0x2e80;
	}

	float middle() {
		return (this.left + this.right) / 2;
	}

}
