package org.partyplan.reader.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a format makes of a document: its lines, in reading order. */
public record SourceText(List<Line> lines) {

	private static final Pattern LINE_END = Pattern.compile("(?<=\r\n|\n|\r(?!\n)|[\f\u2028\u2029])");

	public static SourceText of(String text) {
		return new SourceText(Stream.of(LINE_END.split(text)).filter((line) -> !line.isEmpty()).map(Line::of).toList());
	}

	/**
	 * The same with each sign that only looks like a character written as that character.
	 */
	public SourceText plain() {
		return new SourceText(this.lines.stream()
			.map((line) -> new Line(Lookalikes.replaced(line.source()), line.outline()))
			.toList());
	}

	public String text() {
		return this.lines.stream().map(Line::source).collect(Collectors.joining());
	}

}
