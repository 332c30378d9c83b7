package org.partyplan.reader.meaning;

import java.util.BitSet;

import org.partyplan.reader.text.Folded;

/**
 * Finds the stretches of a text inside quotation marks and inside 《》; neither reaches
 * beyond a sentence.
 */
final class Enclosed {

	private Enclosed() {
	}

	/** Sites set the wrong marks, so a mark opens or closes by turns. */
	static BitSet quoted(Folded text) {
		return between(text, '"', '"');
	}

	static BitSet titled(Folded text) {
		return between(text, '《', '》');
	}

	private static BitSet between(Folded folded, char open, char close) {
		BitSet inside = new BitSet(folded.length());
		boolean within = false;
		for (int i = 0; i < folded.length(); i++) {
			char sign = folded.text().charAt(i);
			boolean ended = sign == '。' || sign == '\n' || (within && sign == close);
			within = !ended && (within || sign == open);
			inside.set(i, within);
		}
		return inside;
	}

}
