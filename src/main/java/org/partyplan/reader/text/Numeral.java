package org.partyplan.reader.text;

import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A heading's number taken apart, such as （三）: what stands before and after the figure is
 * its style. Beside it stands what reads and prints single figures, whatever script they
 * are written in.
 */
public record Numeral(String before, int value, String after, Script script) {

	private static final String DIGITS = "〇一二三四五六七八九";

	private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

	private static final String ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ";

	/** Figures from a thousand down, each with those that take one from the next. */
	private static final String[] ROMAN_LETTERS = { "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv",
			"i" };

	private static final int[] ROMAN_VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };

	/** No number is longer. */
	private static final int LONGEST = 6;

	/** Reads a number as it stands in the text; null where there is no figure in it. */
	public static @Nullable Numeral of(@Nullable String no) {
		return Stream.of(Script.values())
			.map((script) -> script.read((no == null) ? "" : no))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	public boolean sameStyle(Numeral other) {
		return this.script == other.script && this.before.equals(other.before) && this.after.equals(other.after);
	}

	/** Another number in the same style. */
	public Numeral with(int newValue) {
		return new Numeral(this.before, newValue, this.after, this.script);
	}

	/** The number as it is printed. */
	public String print() {
		return this.before + this.script.print(this.value) + this.after;
	}

	/** The number in decimal digits: 十二 is 12, 两 is 2, 30 stays 30. */
	public static String decimal(String figure) {
		return Character.isDigit(figure.charAt(0)) ? figure : String.valueOf(value(figure));
	}

	/** What a figure is worth: 12, 十二, 一千五百, 二〇二六, ⑫, Ⅻ. */
	public static int value(String figure) {
		char first = figure.charAt(0);
		if (Character.isDigit(first)) {
			return Integer.parseInt(figure.substring(0, Math.min(figure.length(), LONGEST)));
		}
		int symbol = Math.max(CIRCLED.indexOf(first), ROMAN.indexOf(first));
		return (symbol >= 0) ? symbol + 1
				: above(figure.replace('两', '二').replace('零', '〇'), '千', 1000, Numeral::hundreds);
	}

	private static int hundreds(String figure) {
		return above(figure, '百', 100, Numeral::tens);
	}

	private static int tens(String figure) {
		return above(figure, '十', 10, Numeral::digits);
	}

	/** 一千五百 is one of the sign's worth, and what stands behind the sign. */
	private static int above(String figure, char sign, int worth, ToIntFunction<String> below) {
		int at = figure.indexOf(sign);
		return (at < 0) ? below.applyAsInt(figure)
				: worth * Math.max(1, digits(figure.substring(0, at))) + below.applyAsInt(figure.substring(at + 1));
	}

	private static int digits(String figure) {
		int value = 0;
		for (int i = 0; i < Math.min(figure.length(), LONGEST); i++) {
			value = 10 * value + Math.max(0, DIGITS.indexOf(figure.charAt(i)));
		}
		return value;
	}

	/** 二十三; from a hundred on in digits. */
	public static String chinese(int number) {
		if (number >= 100) {
			return String.valueOf(number);
		}
		String tens = (number < 10) ? "" : ((number < 20) ? "" : DIGITS.charAt(number / 10)) + "十";
		return tens + ((number % 10 == 0) ? "" : DIGITS.charAt(number % 10));
	}

	/** ⑫; beyond the last symbol in digits. */
	public static String circled(int number) {
		return Script.CIRCLED.print(number);
	}

	/** In small letters: xii. */
	public static String roman(int number) {
		StringBuilder roman = new StringBuilder();
		int rest = number % 4000;
		for (int i = 0; i < ROMAN_VALUES.length; i++) {
			roman.append(ROMAN_LETTERS[i].repeat(rest / ROMAN_VALUES[i]));
			rest %= ROMAN_VALUES[i];
		}
		return roman.toString();
	}

	/** The figures plans are numbered with. */
	public enum Script {

		CIRCLED(Numeral.CIRCLED), BRACKETED_HAN("㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"), DOTTED("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"), HAN("[一二三四五六七八九十]+"),
		ARABIC("\\d{1,4}");

		private final String figures;

		private final Pattern pattern;

		Script(String figures) {
			this.figures = figures;
			String one = symbols() ? "[" + figures + "]" : figures;
			this.pattern = Pattern.compile("^(.*?)(" + one + ")(\\D*)$");
		}

		private boolean symbols() {
			return ordinal() < 3;
		}

		private @Nullable Numeral read(String no) {
			Matcher found = this.pattern.matcher(no.strip());
			return found.matches() ? new Numeral(found.group(1), worth(found.group(2)), found.group(3), this) : null;
		}

		private int worth(String figure) {
			return symbols() ? this.figures.indexOf(figure) + 1 : Numeral.value(figure);
		}

		/** Beyond the last symbol the plain figure is the best there is. */
		private String print(int value) {
			if (this == HAN) {
				return chinese(value);
			}
			return (symbols() && value >= 1 && value <= this.figures.length())
					? this.figures.substring(value - 1, value) : String.valueOf(value);
		}

	}

}
