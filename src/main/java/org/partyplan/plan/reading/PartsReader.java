package org.partyplan.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

import org.partyplan.plan.reading.Part.Role;

/** Reads the lines of a source into parts. */
final class PartsReader {

	private final List<Stretch> stretches;

	private final PartsJoiner parts = new PartsJoiner();

	private final Asides asides;

	private PartsReader(Asides asides) {
		this.asides = asides;
		this.stretches = TitleCutter.cut(StretchCutter.cut(BlankLines.joined(asides.text())));
	}

	static List<Part> read(SourceText source) {
		return new PartsReader(new Asides(source)).read();
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
		for (int i = 0; i < this.stretches.size(); i++) {
			this.asides.before(this.stretches.get(i).source(), (aside) -> this.parts.add(Role.IGNORED, aside));
			this.parts.add((i < body) ? front.role(i) : body(i, headings, closing, repeated), this.stretches.get(i));
		}
		this.asides.rest((aside) -> this.parts.add(Role.IGNORED, aside));
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
		if (JunkRule.within(stretch) || titles.contains(stretch.folded())) {
			return Role.IGNORED;
		}
		return headings.getOrDefault(i, (i >= closing) ? Role.CLOSING : Role.TEXT);
	}

}
