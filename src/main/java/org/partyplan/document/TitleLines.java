package org.partyplan.document;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Chooses the measure at which a long title falls into even lines, none of them beginning
 * in the middle of a word (GB/T 9704-2012, 7.3.1: 词意完整、排列对称).
 */
final class TitleLines {

	/** 20 characters of 二号, in half characters. */
	static final int FULL = 40;

	/** What must stay together. */
	private static final Pattern WORD = Pattern
		.compile("20\\d\\d年度?|\\d+|中共|委员会|医院|关于|印发|转发|党建|工作|计划|要点|方案|总结|调整|说明|通知|支部|党委|.[的》、，。）”年]");

	private final String title;

	private final BitSet together = new BitSet();

	private TitleLines(String title) {
		this.title = title;
		Matcher word = WORD.matcher(title);
		for (int from = 0; word.find(from); from = word.start() + 1) {
			this.together.set(word.start() + 1, word.end());
		}
	}

	/** The measure in half characters. */
	static int measure(String title) {
		int whole = Widths.of(title);
		int lines = (whole + FULL - 1) / FULL;
		int even = (whole + lines - 1) / Math.max(lines, 1);
		TitleLines titleLines = new TitleLines(title);
		return (whole <= FULL) ? FULL
				: IntStream.rangeClosed(even, FULL)
					.filter((measure) -> titleLines.fits(measure, lines))
					.findFirst()
					.orElse(FULL);
	}

	private boolean fits(int measure, int lines) {
		int line = 1;
		int width = 0;
		for (int i = 0; i < this.title.length(); i++) {
			int character = Widths.of(this.title.charAt(i));
			width += character;
			if (width > measure) {
				if (this.together.get(i)) {
					return false;
				}
				line++;
				width = character;
			}
		}
		return line == lines;
	}

}
