package org.partyplan.reader.text;

import java.util.function.ToIntFunction;

/** Reads numbers written in Chinese or Arabic numerals. */
public final class HanNumber {

	static final String DIGITS = "〇一二三四五六七八九";

	private HanNumber() {
	}

	/** The number in decimal digits: 十二 is 12, 两 is 2, 30 stays 30. */
	public static String decimal(String numeral) {
		return Character.isDigit(numeral.charAt(0)) ? numeral : String.valueOf(value(numeral));
	}

	public static int value(String numeral) {
		if (Character.isDigit(numeral.charAt(0))) {
			return Integer.parseInt(numeral.substring(0, Math.min(numeral.length(), 6)));
		}
		return above(numeral.replace('两', '二').replace('零', '〇'), '千', 1000, HanNumber::hundreds);
	}

	private static int hundreds(String numeral) {
		return above(numeral, '百', 100, HanNumber::tens);
	}

	/** 一千五百 is one of the sign's worth, and what stands behind the sign. */
	private static int above(String numeral, char sign, int worth, ToIntFunction<String> below) {
		int at = numeral.indexOf(sign);
		return (at < 0) ? below.applyAsInt(numeral)
				: worth * Math.max(1, digits(numeral.substring(0, at))) + below.applyAsInt(numeral.substring(at + 1));
	}

	private static int tens(String numeral) {
		return above(numeral, '十', 10, HanNumber::digits);
	}

	private static int digits(String numeral) {
		int value = 0;
		for (int i = 0; i < Math.min(numeral.length(), 6); i++) {
			value = 10 * value + Math.max(0, DIGITS.indexOf(numeral.charAt(i)));
		}
		return value;
	}

}
