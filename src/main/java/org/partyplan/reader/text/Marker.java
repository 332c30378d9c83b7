package org.partyplan.reader.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * The number a stretch of text begins with.
 *
 * @param value its place in the count
 * @param end where it ends in the original text
 */
public record Marker(MarkerKind kind, int value, int end) {

	public static Optional<Marker> at(Folded text, int index) {
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
		return Numeral.value(numeral.substring(numeral.lastIndexOf('.') + 1));
	}

}
