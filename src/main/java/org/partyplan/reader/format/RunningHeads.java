package org.partyplan.reader.format;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partyplan.reader.text.Line;

/** What stands at the head and foot of every page. */
final class RunningHeads {

	private static final Pattern PAGE_NUMBER = Pattern
		.compile("^[-—–―─·•.\\s]{0,8}(?:第\\s?)?(\\d{1,4})(?:\\s?页)?(?:[\\s,，、/]{0,3}(?:共\\s?)?\\d{1,4}(?:\\s?页)?)?"
				+ "[-—–―─·•.\\s]{0,8}$");

	private RunningHeads() {
	}

	/** Each once, beside the text; a number that only counts pages is left out. */
	static List<Line> of(List<Line> heads, List<Line> feet) {
		return Stream.concat(heads.stream(), feet.stream())
			.map((line) -> line.source().strip())
			.filter((line) -> line.codePoints().anyMatch(Character::isLetter) && !pageNumber(line))
			.distinct()
			.map((line) -> new Line(line + "\n", Line.CONTENTS))
			.toList();
	}

	static boolean pageNumber(String line) {
		return PAGE_NUMBER.matcher(line).find();
	}

}
