package org.partyplan.reader.format;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.text.Numeral;

/** Counts through the levels of one list and writes its numbers. */
final class ListCount {

	private final int[] counts = new int[ListLevel.MOST];

	/**
	 * Counts one paragraph and gives its number as it is shown.
	 * @param restart the number to start over with, if it does here
	 */
	String next(@Nullable ListLevel[] list, int depth, @Nullable Integer restart) {
		ListLevel level = (depth >= 0 && depth < ListLevel.MOST) ? list[depth] : null;
		if (level == null) {
			return "";
		}
		boolean fresh = this.counts[depth] == 0;
		this.counts[depth] = (restart != null) ? restart : (fresh ? level.start() : this.counts[depth] + 1);
		for (int lower = depth + 1; lower < ListLevel.MOST; lower++) {
			ListLevel below = list[lower];
			this.counts[lower] = (below == null || below.restartsAfter(depth + 1)) ? 0 : this.counts[lower];
		}
		return level.bullet() ? "" : spaced(shown(list, level, depth));
	}

	private String shown(@Nullable ListLevel[] list, ListLevel level, int depth) {
		String text = level.text();
		for (int i = 0; i <= depth; i++) {
			ListLevel one = list[i];
			if (one != null && text.contains("%" + (i + 1))) {
				String format = (level.legal() && i < depth) ? "decimal" : one.format();
				text = text.replace("%" + (i + 1), shown(format, Math.max(this.counts[i], 1)));
			}
		}
		return text;
	}

	/** A number in one of Word's number formats. */
	static String shown(String format, int number) {
		return switch (format) {
			case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
					"taiwaneseCountingThousand", "ideographDigital", "japaneseDigitalTenThousand",
					"chineseLegalSimplified" ->
				Numeral.chinese(number);
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> Numeral.circled(number);
			case "decimalEnclosedFullstop" -> number + ".";
			case "decimalEnclosedParen" -> "(" + number + ")";
			case "decimalZero" -> (number < 10) ? "0" + number : "" + number;
			case "ideographEnclosedCircle" -> "(" + Numeral.chinese(number) + ")";
			case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
			case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
			case "upperRoman" -> Numeral.roman(number).toUpperCase(Locale.ROOT);
			case "lowerRoman" -> Numeral.roman(number);
			case "none" -> "";
			default -> String.valueOf(number);
		};
	}

	/** A number without a mark behind it must not run into the text. */
	private static String spaced(String number) {
		boolean bare = !number.isEmpty() && Character.isLetterOrDigit(number.charAt(number.length() - 1));
		return bare ? number + " " : number;
	}

}
