package org.partyplan.plan.reading;

/** Reads numbers written in Chinese or Arabic numerals. */
final class HanNumber {

	static final String DIGITS = "〇一二三四五六七八九";

	private HanNumber() {
	}

	/** The number in decimal digits: 十二 is 12, 两 is 2, 30 stays 30. */
	static String decimal(String numeral) {
		return Character.isDigit(numeral.charAt(0)) ? numeral : String.valueOf(value(numeral));
	}

	static int value(String numeral) {
		if (Character.isDigit(numeral.charAt(0))) {
			return Integer.parseInt(numeral.substring(0, Math.min(numeral.length(), 6)));
		}
		return hundreds(numeral.replace('两', '二').replace('零', '〇'));
	}

	private static int hundreds(String numeral) {
		int hundred = numeral.indexOf('百');
		return (hundred < 0) ? tens(numeral)
				: 100 * Math.max(1, digits(numeral.substring(0, hundred))) + tens(numeral.substring(hundred + 1));
	}

	private static int tens(String numeral) {
		int ten = numeral.indexOf('十');
		return (ten < 0) ? digits(numeral)
				: 10 * Math.max(1, digits(numeral.substring(0, ten))) + digits(numeral.substring(ten + 1));
	}

	private static int digits(String numeral) {
		int value = 0;
		for (int i = 0; i < Math.min(numeral.length(), 6); i++) {
			value = 10 * value + Math.max(0, DIGITS.indexOf(numeral.charAt(i)));
		}
		return value;
	}

}
