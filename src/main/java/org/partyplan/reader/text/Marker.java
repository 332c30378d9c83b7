package org.partyplan.reader.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The number a stretch of text begins with.
 *
 * @param value its place in the count
 * @param end where it ends in the original text
 */
public record Marker(MarkerKind kind, int value, int end) {

	/**
	 * 一 总体要求, 1 强化学习: a number with nothing but blanks behind it, on a heading's line.
	 */
	private static final Pattern SPACED = Pattern.compile(
			"^([一二三四五六七八九十]{1,3}|\\d{1,2}(?![ \\t]*[\\t|]))[ \\t|\\u3000\\u00a0]+(?=(?![月日年个名次项条岁时分第点号级人位家类本天周、.．])"
					+ "[\\u4e00-\\u9fff“][^。；;：:\\t|]{1,29}$)");

	private static final Pattern LETTER = Pattern.compile("[A-Za-z]");

	public static Optional<Marker> at(Folded text, int index) {
		return ((index == 0) ? spaced(text) : Optional.<Marker>empty()).or(() -> marked(text, index));
	}

	private static Optional<Marker> spaced(Folded text) {
		Matcher matcher = SPACED.matcher(text.original());
		boolean found = text.original().length() <= 40 && matcher.find();
		return found ? Optional
			.of(new Marker(Character.isDigit(matcher.group(1).charAt(0)) ? MarkerKind.ARABIC : MarkerKind.HAN,
					value(matcher.group(1)), matcher.end()))
				: Optional.empty();
	}

	private static Optional<Marker> marked(Folded text, int index) {
		return Stream.of(MarkerKind.values()).flatMap((kind) -> at(text, index, kind).stream()).findFirst();
	}

	public static Optional<Marker> at(Folded text, int index, MarkerKind kind) {
		Matcher matcher = text.matcher(kind.pattern()).region(index, text.length());
		matcher.useTransparentBounds(true);
		return matcher.lookingAt()
				? Optional.of(new Marker(kind, value(matcher.group(1)), text.originEnd(matcher.end())))
				: Optional.empty();
	}

	private static int value(String numeral) {
		if (LETTER.matcher(numeral).matches()) {
			return Character.toLowerCase(numeral.charAt(0)) - 'a' + 1;
		}
		return Numeral.value(numeral.substring(numeral.lastIndexOf('.') + 1));
	}

}
