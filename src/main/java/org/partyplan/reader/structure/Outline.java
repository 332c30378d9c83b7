package org.partyplan.reader.structure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.text.MarkerKind;

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
		List<Integer> plain = whole.plain(top);
		if (!plain.isEmpty()) {
			plain.forEach((i) -> this.headings.put(i, Role.SECTION));
			return null;
		}
		List<Integer> numbered = (top != null) ? whole.numbered(top) : List.of();
		int first = numbered.isEmpty() ? this.stretches.size() : numbered.get(0);
		Headings above = new Headings(this.stretches, this.from, first);
		List<Integer> bare = above.common().isEmpty() && top != null ? List.of() : above.bare();
		Stream.of(numbered.stream(), above.common().stream(), bare.stream(), whole.styled(numbered).stream())
			.flatMap((found) -> found)
			.forEach((i) -> this.headings.put(i, Role.SECTION));
		whole.tableTitles().filter((i) -> i > first).forEach((i) -> this.headings.put(i, Role.SECTION));
		below(top, numbered).forEach((i) -> this.headings.put(i, Role.SECTION));
		if (top == null && !above.common().isEmpty()) {
			above.shortHeads().forEach((i) -> this.headings.put(i, Role.SECTION));
		}
		if (this.headings.isEmpty()) {
			unnumbered(whole);
		}
		return top;
	}

	/**
	 * Un-numbered heads beside the numbered ones: behind months and phases any short line
	 * above a paragraph, behind other numbers one that every plan has.
	 */
	private List<Integer> below(@Nullable MarkerKind top, List<Integer> numbered) {
		if (top == null || numbered.isEmpty()) {
			return List.of();
		}
		Headings rest = new Headings(this.stretches, numbered.get(0) + 1, this.stretches.size());
		int last = numbered.get(numbered.size() - 1);
		return rest.shortHeads()
			.stream()
			.filter((i) -> top.floats() || (i > last && LineShape.COMMON_HEAD.test(this.stretches.get(i))))
			.toList();
	}

	/**
	 * A text without any numbers: the rows of its table, or what opens its paragraphs.
	 */
	private void unnumbered(Headings whole) {
		whole.rows().forEach((i) -> this.headings.put(i, Role.ITEM));
		whole.groups().forEach((i) -> this.headings.put(i, Role.SECTION));
		List<Integer> plain = PlainHeads.alone(whole);
		List<Integer> heads = plain.isEmpty() ? whole.loose() : plain;
		if (this.headings.isEmpty() && heads.size() > 1) {
			heads.forEach((i) -> this.headings.put(i, Role.SECTION));
		}
	}

	private void items(@Nullable MarkerKind top) {
		tableAbove().forEach((i) -> this.headings.put(i, Role.ITEM));
		List<Headings> sections = bodies();
		boolean loose = sections.stream()
			.filter((body) -> body.items(top).isEmpty() && body.rows().isEmpty())
			.mapToInt((body) -> body.loose().size())
			.sum() > 1;
		for (Headings body : sections) {
			List<Integer> items = body.items(top);
			List<Integer> rows = items.isEmpty() ? body.rows() : List.of();
			List<Integer> found = (items.isEmpty() && rows.isEmpty() && loose) ? body.loose() : items;
			Stream.concat(found.stream(), rows.stream()).forEach((i) -> this.headings.put(i, Role.ITEM));
		}
	}

	/**
	 * The rows of a table that stands above all heads: it belongs to the plan's title.
	 */
	private List<Integer> tableAbove() {
		int first = this.headings.isEmpty() ? this.from : this.headings.firstKey();
		Headings above = new Headings(this.stretches, this.from, first);
		above.groups().forEach((i) -> this.headings.put(i, Role.SECTION));
		List<Integer> rows = above.rows();
		return (rows.size() > 1) ? rows : List.of();
	}

	private List<Headings> bodies() {
		List<Integer> starts = this.headings.entrySet()
			.stream()
			.filter((heading) -> heading.getValue() == Role.SECTION)
			.map(Map.Entry::getKey)
			.toList();
		return IntStream.range(0, starts.size())
			.mapToObj((i) -> new Headings(this.stretches, starts.get(i) + 1,
					(i + 1 < starts.size()) ? starts.get(i + 1) : this.stretches.size()))
			.toList();
	}

}
