package org.partyplan.plan.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A heading's number taken apart, such as （三）: what stands before and after the figure is
 * its style.
 */
public record Numeral(String before, int value, String after, Script script) {

	/** Reads a number as it stands in the text; null where there is no figure in it. */
	public static @Nullable Numeral of(@Nullable String no) {
		return Stream.of(Script.values())
			.map((script) -> script.read((no == null) ? "" : no))
			.filter((numeral) -> numeral != null)
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

	/** The figures plans are numbered with. */
	public enum Script {

		CIRCLED("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"), BRACKETED_HAN("㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"), DOTTED("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"),
		HAN("[一二三四五六七八九十]+"), ARABIC("\\d{1,4}");

		private static final String DIGITS = "一二三四五六七八九";

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
			return found.matches() ? new Numeral(found.group(1), value(found.group(2)), found.group(3), this) : null;
		}

		private int value(String figure) {
			if (symbols()) {
				return this.figures.indexOf(figure) + 1;
			}
			return (this == ARABIC) ? Integer.parseInt(figure) : han(figure);
		}

		private static int han(String figure) {
			int ten = figure.indexOf('十');
			if (ten < 0) {
				return DIGITS.indexOf(figure.charAt(figure.length() - 1)) + 1;
			}
			int tens = (ten == 0) ? 1 : DIGITS.indexOf(figure.charAt(ten - 1)) + 1;
			return tens * 10 + ((ten == figure.length() - 1) ? 0 : DIGITS.indexOf(figure.charAt(ten + 1)) + 1);
		}

		/** Beyond the last symbol the plain figure is the best there is. */
		private String print(int value) {
			if (this == HAN) {
				return inHan(value);
			}
			return (symbols() && value <= this.figures.length()) ? this.figures.substring(value - 1, value)
					: String.valueOf(value);
		}

		private static String inHan(int value) {
			String tens = (value < 10) ? "" : ((value < 20) ? "" : DIGITS.charAt(value / 10 - 1)) + "十";
			return tens + ((value % 10 == 0) ? "" : DIGITS.charAt(value % 10 - 1));
		}

	}

}
