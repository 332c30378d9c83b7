package org.partyplan.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.text.BlankLines;
import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.SourceText;

/** Reads the lines of a source into parts. */
public final class PartsReader {

	/** The whole text. */
	private final List<Stretch> all;

	/** The plan: the first of a file with several. */
	private final List<Stretch> stretches;

	private final PartsJoiner parts = new PartsJoiner();

	private final Asides asides;

	private PartsReader(Asides asides) {
		this.asides = asides;
		this.all = Tables
			.marked(ContentsCutter.cut(TitleCutter.cut(StretchCutter.cut(BlankLines.joined(asides.text())))));
		List<Integer> pieces = Pieces.in(this.all);
		this.stretches = pieces.isEmpty() ? this.all : this.all.subList(0, pieces.get(1));
	}

	public static List<Part> read(SourceText source) {
		return new PartsReader(new Asides(source)).read();
	}

	private List<Part> read() {
		Titles titles = Titles.in(this.stretches.subList(0, firstNumber()));
		SortedMap<Integer, Role> headings = Outline.of(this.stretches, titles.end());
		int body = body(headings);
		List<Stretch> above = this.stretches.subList(0, body);
		FrontMatter front = new FrontMatter(above, titles, headings.isEmpty() ? Role.TEXT : Role.OVERALL);
		int closing = BackMatter.start(this.stretches, body, headings);
		Set<String> repeated = above.stream()
			.filter((stretch) -> stretch.marker() == null)
			.map(Stretch::folded)
			.filter(TitleShape::title)
			.collect(Collectors.toSet());
		for (int i = 0; i < this.all.size(); i++) {
			this.asides.before(this.all.get(i).source(), (aside) -> this.parts.add(Role.IGNORED, aside));
			this.parts.add((i < body) ? front.role(i) : body(i, headings, closing, repeated), this.all.get(i));
		}
		this.asides.rest((aside) -> this.parts.add(Role.IGNORED, aside));
		return this.parts.parts();
	}

	/**
	 * Where the plan's text begins: at its first heading, or at the head of the table
	 * whose row is the first.
	 */
	private int body(SortedMap<Integer, Role> headings) {
		int first = headings.isEmpty() ? this.stretches.size() : headings.firstKey();
		if (headings.get(first) == Role.SECTION) {
			return first;
		}
		return IntStream.iterate(first, (i) -> i - 1)
			.filter((i) -> i == 0 || this.stretches.get(i - 1).outline() != Line.TABLE)
			.findFirst()
			.orElse(first);
	}

	/** Titles stand above the first number of the highest kind. */
	private int firstNumber() {
		Headings whole = new Headings(this.stretches, 0, this.stretches.size());
		return whole.highest(null)
			.flatMap((kind) -> whole.numbered(kind)
				.stream()
				.filter((i) -> !JunkRule.above(this.stretches.get(i)))
				.findFirst())
			.orElse(this.stretches.size());
	}

	private Role body(int i, SortedMap<Integer, Role> headings, int closing, Set<String> titles) {
		Stretch stretch = this.all.get(i);
		if (i >= this.stretches.size() || stretch.outline() == Line.CONTENTS || stretch.junk()
				|| titles.contains(stretch.folded())) {
			return Role.IGNORED;
		}
		return headings.getOrDefault(i, (i >= closing) ? Role.CLOSING : Role.TEXT);
	}

}
