package org.partyplan.plan.reading;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.reading.Part.Role;

/**
 * Finds the headings: the highest kind of number in the text marks the sections, and in
 * each section the highest kind below it marks the items.
 */
final class Outline {

	private final List<Stretch> stretches;

	private final int from;

	private final TreeMap<Integer, Role> headings = new TreeMap<>();

	private Outline(List<Stretch> stretches, int from) {
		this.stretches = stretches;
		this.from = from;
	}

	/** The headings from an index on, by their index. */
	static TreeMap<Integer, Role> of(List<Stretch> stretches, int from) {
		Outline outline = new Outline(stretches, from);
		MarkerKind top = outline.sections();
		outline.items(top);
		return outline.headings;
	}

	private @Nullable MarkerKind sections() {
		Headings whole = new Headings(this.stretches, this.from, this.stretches.size());
		MarkerKind top = whole.highest(null).orElse(null);
		List<Integer> numbered = (top != null) ? whole.numbered(top) : List.of();
		int first = numbered.isEmpty() ? this.stretches.size() : numbered.get(0);
		Stream<Integer> bare = new Headings(this.stretches, this.from, first).common().stream();
		Stream.of(numbered.stream(), bare, whole.styled(numbered).stream())
			.flatMap((found) -> found)
			.forEach((i) -> this.headings.put(i, Role.SECTION));
		return top;
	}

	private void items(@Nullable MarkerKind top) {
		List<Headings> sections = bodies();
		boolean loose = sections.stream()
			.filter((body) -> body.items(top).isEmpty())
			.mapToInt((body) -> body.loose().size())
			.sum() > 1;
		for (Headings body : sections) {
			List<Integer> items = body.items(top);
			List<Integer> found = (items.isEmpty() && loose) ? body.loose() : items;
			found.forEach((i) -> this.headings.put(i, Role.ITEM));
		}
	}

	private List<Headings> bodies() {
		List<Integer> starts = List.copyOf(this.headings.keySet());
		return IntStream.range(0, starts.size())
			.mapToObj((i) -> new Headings(this.stretches, starts.get(i) + 1,
					(i + 1 < starts.size()) ? starts.get(i + 1) : this.stretches.size()))
			.toList();
	}

}
