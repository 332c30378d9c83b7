package org.partyplan.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.partyplan.reader.text.BlankLines;
import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.SourceText;

/**
 * The lines that stand around the text: taken out before it is read, so that a running
 * head is never part of a title, and put back as ignored where they stood.
 */
final class Asides {

	private final List<Line> text = new ArrayList<>();

	/** The lines by how much of the text stands before them. */
	private final TreeMap<Integer, List<Line>> around = new TreeMap<>();

	private int passed;

	Asides(SourceText source) {
		int length = 0;
		for (Line line : source.lines()) {
			if (line.outline() == Line.CONTENTS) {
				this.around.computeIfAbsent(length, (at) -> new ArrayList<>()).add(line);
			}
			else {
				this.text.add(line);
				length += line.source().length();
			}
		}
	}

	/** The text without them. */
	List<Line> text() {
		return this.text;
	}

	/** Gives those that stand before the next stretch of the text, and passes it. */
	void before(String stretch, Consumer<Stretch> taker) {
		this.around.headMap(this.passed, true).values().forEach((lines) -> give(lines, taker));
		this.around.headMap(this.passed, true).clear();
		this.passed += stretch.length();
	}

	/** Gives those that are left. */
	void rest(Consumer<Stretch> taker) {
		this.around.values().forEach((lines) -> give(lines, taker));
	}

	private static void give(List<Line> lines, Consumer<Stretch> taker) {
		BlankLines.joined(lines).forEach((line) -> taker.accept(new Stretch(line, false)));
	}

}
