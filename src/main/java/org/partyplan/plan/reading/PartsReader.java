package org.partyplan.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.partyplan.plan.reading.Part.Role;

/** Reads the lines of a source into parts. */
final class PartsReader {

	private final List<Stretch> stretches;

	private final List<Part> parts = new ArrayList<>();

	private PartsReader(List<Stretch> stretches) {
		this.stretches = stretches;
	}

	static List<Part> read(SourceText source) {
		return new PartsReader(TitleCutter.cut(StretchCutter.cut(BlankLines.joined(source.lines())))).read();
	}

	private List<Part> read() {
		Titles titles = Titles.in(this.stretches.subList(0, firstNumber()));
		TreeMap<Integer, Role> headings = Outline.of(this.stretches, titles.end());
		int body = headings.isEmpty() ? this.stretches.size() : headings.firstKey();
		boolean flat = headings.isEmpty();
		FrontMatter front = new FrontMatter(this.stretches.subList(0, body), titles, flat ? Role.TEXT : Role.OVERALL);
		int closing = BackMatter.start(this.stretches, body, headings);
		IntStream.range(0, this.stretches.size())
			.forEach((i) -> add(i, (i < body) ? front.role(i) : body(i, headings, closing)));
		return this.parts;
	}

	/** Titles stand above the first 一、 or （一）; where there is none, above the first 1. */
	private int firstNumber() {
		return IntStream.range(0, this.stretches.size())
			.filter((i) -> this.stretches.get(i).marker() != null && !JunkRule.above(this.stretches.get(i)))
			.findFirst()
			.orElse(this.stretches.size());
	}

	private Role body(int i, TreeMap<Integer, Role> headings, int closing) {
		if (JunkRule.within(this.stretches.get(i)) || repeatsTitle(i)) {
			return Role.IGNORED;
		}
		return headings.getOrDefault(i, (i >= closing) ? Role.CLOSING : Role.TEXT);
	}

	private boolean repeatsTitle(int i) {
		String folded = this.stretches.get(i).folded();
		return this.parts.stream()
			.filter((part) -> part.role() == Role.TITLE || part.role() == Role.IGNORED)
			.anyMatch((part) -> folded.length() > 7 && TitleShape.title(folded)
					&& Folded.of(part.source().strip()).text().equals(folded));
	}

	private void add(int i, Role role) {
		Stretch stretch = this.stretches.get(i);
		Part last = this.parts.isEmpty() ? null : this.parts.get(this.parts.size() - 1);
		if (last != null && Wrapping.goesOn(last, role, stretch)) {
			this.parts.set(this.parts.size() - 1, Parts.read(last.role(), last.source() + stretch.source()));
		}
		else {
			this.parts.add(Parts.read(role, stretch.source()));
		}
	}

}
