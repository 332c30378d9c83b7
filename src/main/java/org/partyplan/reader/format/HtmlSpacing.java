package org.partyplan.reader.format;

/**
 * Puts the text of a page together as browsers do: white space becomes one space, and the
 * line ends of the source vanish beside Chinese characters.
 */
final class HtmlSpacing {

	private final StringBuilder text = new StringBuilder();

	private boolean kept;

	private boolean space;

	private boolean lineEnd;

	/** Whether white space is kept as it stands. */
	void keep(boolean keep) {
		this.kept = keep;
	}

	void append(String words) {
		if (this.kept) {
			this.text.append(words);
			return;
		}
		words.chars().forEach((sign) -> append((char) sign));
	}

	private void append(char sign) {
		if (sign == '\n' || sign == '\r') {
			this.lineEnd = true;
		}
		else if (sign == ' ' || sign == '\t' || sign == '\f') {
			this.space = true;
		}
		else {
			this.text.append(separates(sign) ? " " : "").append(sign);
			this.space = false;
			this.lineEnd = false;
		}
	}

	private boolean separates(char next) {
		if (this.text.isEmpty()) {
			return false;
		}
		char last = this.text.charAt(this.text.length() - 1);
		return this.lineEnd ? last < 0x2e80 && next < 0x2e80 : this.space;
	}

	/** The line as it stands, which is then begun anew. */
	String taken() {
		String line = this.text.toString();
		this.text.setLength(0);
		this.space = false;
		this.lineEnd = false;
		return line;
	}

}
