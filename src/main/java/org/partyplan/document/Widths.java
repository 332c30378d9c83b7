package org.partyplan.document;

/** How wide text stands in Chinese print, counted in half characters. */
final class Widths {

	private Widths() {
	}

	/** Two for a Chinese character, one for a Latin letter or a figure. */
	static int of(CharSequence text) {
		return text.codePoints().map(Widths::of).sum();
	}

	static int of(int character) {
		return (character < 0x2000 && character != '·') ? 1 : 2;
	}

}
