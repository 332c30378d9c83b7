package org.partyplan.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.partyplan.plan.reading.Part.Role;

/** Reads the lines of a source into parts. */
final class PartsReader {

	private final List<Stretch> stretches;

	private final PartsJoiner parts = new PartsJoiner();

	private PartsReader(List<Stretch> stretches) {
		this.stretches = stretches;
	}

	static List<Part> read(SourceText source) {
		return new PartsReader(TitleCutter.cut(StretchCutter.cut(BlankLines.joined(source.lines())))).read();
	}

	private List<Part> read() {
		Titles titles = Titles.in(this.stretches.subList(0, firstNumber()));
		SortedMap<Integer, Role> headings = Outline.of(this.stretches, titles.end());
		int body = headings.isEmpty() ? this.stretches.size() : headings.firstKey();
		List<Stretch> above = this.stretches.subList(0, body);
		FrontMatter front = new FrontMatter(above, titles, headings.isEmpty() ? Role.TEXT : Role.OVERALL);
		int closing = BackMatter.start(this.stretches, body, headings);
		Set<String> repeated = above.stream()
			.map(Stretch::folded)
			.filter(TitleShape::title)
			.collect(Collectors.toSet());
		IntStream.range(0, this.stretches.size())
			.forEach((i) -> this.parts.add((i < body) ? front.role(i) : body(i, headings, closing, repeated),
					this.stretches.get(i)));
		return this.parts.parts();
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
		Stretch stretch = this.stretches.get(i);
		if (stretch.outline() == Line.CONTENTS || JunkRule.within(stretch) || titles.contains(stretch.folded())) {
			return Role.IGNORED;
		}
		return headings.getOrDefault(i, (i >= closing) ? Role.CLOSING : Role.TEXT);
	}

}
