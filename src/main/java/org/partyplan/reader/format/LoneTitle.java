package org.partyplan.reader.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.partyplan.reader.text.Folded;
import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.Marker;
import org.partyplan.reader.text.SourceText;

/**
 * A heading of the first level that stands alone above headings of lower levels is the
 * document's title, whatever its words.
 */
public final class LoneTitle {

	private LoneTitle() {
	}

	public static SourceText marked(SourceText source) {
		List<Line> lines = source.lines();
		int[] headings = IntStream.range(0, lines.size()).filter((i) -> lines.get(i).outline() > 0).toArray();
		boolean lone = headings.length > 1 && lines.get(headings[0]).outline() == 1
				&& IntStream.of(headings).skip(1).noneMatch((i) -> lines.get(i).outline() == 1)
				&& lines.stream().noneMatch((line) -> line.outline() == Line.TITLE);
		if (!lone || Marker.at(Folded.of(lines.get(headings[0]).source().strip()), 0).isPresent()) {
			return source;
		}
		List<Line> marked = new ArrayList<>(lines);
		marked.set(headings[0], new Line(lines.get(headings[0]).source(), Line.TITLE));
		return new SourceText(marked);
	}

}
