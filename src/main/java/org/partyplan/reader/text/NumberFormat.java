package org.partyplan.reader.text;

import java.util.Locale;

/** Writes a number in one of Word's number formats. */
public final class NumberFormat {

	private static final String[] ROMAN = { "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i" };

	private static final int[] VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };

	private NumberFormat() {
	}

	public static String shown(String format, int number) {
		return switch (format) {
			case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
					"taiwaneseCountingThousand", "ideographDigital", "japaneseDigitalTenThousand",
					"chineseLegalSimplified" ->
				chinese(number);
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
				(number <= 20) ? String.valueOf((char) ('①' + number - 1)) : "" + number;
			case "decimalEnclosedFullstop" -> number + ".";
			case "decimalEnclosedParen" -> "(" + number + ")";
			case "decimalZero" -> (number < 10) ? "0" + number : "" + number;
			case "ideographEnclosedCircle" -> "(" + chinese(number) + ")";
			case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
			case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
			case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
			case "lowerRoman" -> roman(number);
			case "none" -> "";
			default -> String.valueOf(number);
		};
	}

	public static String chinese(int number) {
		int tens = number / 10;
		int ones = number % 10;
		if (number >= 100) {
			return String.valueOf(number);
		}
		String ten = (tens == 0) ? "" : ((tens == 1) ? "十" : HanNumber.DIGITS.charAt(tens) + "十");
		return ten + ((ones == 0) ? "" : HanNumber.DIGITS.substring(ones, ones + 1));
	}

	private static String roman(int number) {
		StringBuilder roman = new StringBuilder();
		int rest = number % 4000;
		for (int i = 0; i < VALUES.length; i++) {
			roman.append(ROMAN[i].repeat(rest / VALUES[i]));
			rest %= VALUES[i];
		}
		return roman.toString();
	}

}
