package org.partyplan.reader.text;

import java.util.ArrayList;
import java.util.List;

/** Joins blank lines to the line above them, and those at the top to the first line. */
public final class BlankLines {

	private BlankLines() {
	}

	public static List<Line> joined(List<Line> lines) {
		List<Line> joined = new ArrayList<>();
		StringBuilder source = new StringBuilder();
		int outline = 0;
		for (Line line : lines) {
			if (!line.source().isBlank() && !source.toString().isBlank()) {
				joined.add(new Line(source.toString(), outline));
				source.setLength(0);
			}
			outline = line.source().isBlank() ? outline : line.outline();
			source.append(line.source());
		}
		if (!source.isEmpty()) {
			joined.add(new Line(source.toString(), outline));
		}
		return joined;
	}

}
