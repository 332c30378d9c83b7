package org.partyplan.reader.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.DraftSection;
import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.Marker;
import org.partyplan.reader.text.MarkerKind;

/**
 * A second reading of an outline: all levels one higher or lower. It is worth a look
 * where it is as good as the first one.
 */
public final class OtherOutline {

	/** A plan of more parts than these is rather a list of items. */
	private static final int MANY_SECTIONS = 10;

	private static final int SHORT_TITLE = 30;

	/** Fewer lines alike are no level. */
	private static final int SEVERAL = 3;

	private final List<Part> parts;

	private final List<DraftSection> sections;

	private OtherOutline(List<Part> parts, List<DraftSection> sections) {
		this.parts = parts;
		this.sections = sections;
	}

	/**
	 * The parts in their other levels, where that is as likely.
	 * @param sections what parts make
	 */
	public static Optional<List<Part>> of(List<Part> parts, Function<List<Part>, List<DraftSection>> sections) {
		OtherOutline outline = new OtherOutline(parts, sections.apply(parts));
		double now = confidence(outline.sections);
		return Stream.of(outline.higher(), outline.lower(), outline.deeper())
			.flatMap(Optional::stream)
			.filter((other) -> !other.equals(parts) && confidence(sections.apply(other)) >= now)
			.max(Comparator.comparingDouble((other) -> confidence(sections.apply(other))));
	}

	/**
	 * How much an outline looks like a plan's: a handful of parts, which hold items, and
	 * short heads.
	 */
	static double confidence(List<DraftSection> sections) {
		if (sections.isEmpty()) {
			return 0;
		}
		boolean handful = sections.size() > 1 && sections.size() <= MANY_SECTIONS;
		double filled = share(sections.stream().map((section) -> !section.items().isEmpty()).toList());
		double brief = share(sections.stream()
			.flatMap((section) -> Stream.concat(Stream.of(section.title()),
					section.items().stream().map((item) -> item.title())))
			.map((title) -> title.length() <= SHORT_TITLE)
			.toList());
		return ((handful ? 2 : 1) + filled + brief) / 4;
	}

	private static double share(List<Boolean> all) {
		return all.stream().filter(Boolean::booleanValue).count() / (double) Math.max(1, all.size());
	}

	/**
	 * One part holds everything: its items are the parts, the numbers below the items.
	 */
	private Optional<List<Part>> higher() {
		List<Integer> items = at(Role.ITEM);
		if (this.sections.size() != 1 || items.size() < SEVERAL || items.stream().anyMatch(this::row)) {
			return Optional.empty();
		}
		Set<Integer> below = below();
		return Optional.of(with((i, part) -> switch (part.role()) {
			case SECTION -> as(Role.TEXT, part);
			case ITEM -> as(Role.SECTION, part);
			case TEXT -> below.contains(i) ? as(Role.ITEM, part) : part;
			default -> part;
		}));
	}

	/** Very many parts: they are items of one. */
	private Optional<List<Part>> lower() {
		if (at(Role.SECTION).size() <= MANY_SECTIONS) {
			return Optional.empty();
		}
		return Optional.of(with((i, part) -> switch (part.role()) {
			case SECTION -> as(Role.ITEM, part);
			case ITEM -> as(Role.TEXT, part);
			default -> part;
		}));
	}

	/** Parts without items, though numbered lines stand in them. */
	private Optional<List<Part>> deeper() {
		long empty = this.sections.stream().filter((section) -> section.items().isEmpty()).count();
		Set<Integer> below = below();
		if (below.size() < SEVERAL || empty * 2 <= this.sections.size()) {
			return Optional.empty();
		}
		return Optional.of(with((i, part) -> below.contains(i) ? as(Role.ITEM, part) : part));
	}

	/** The lines of the commonest kind of number that is no level yet. */
	private Set<Integer> below() {
		Map<MarkerKind, List<Integer>> kinds = at(Role.TEXT).stream()
			.filter((i) -> kind(i) != null && !row(i))
			.collect(Collectors.groupingBy((i) -> Objects.requireNonNull(kind(i))));
		return kinds.values()
			.stream()
			.filter((lines) -> lines.size() >= SEVERAL)
			.max(Comparator.comparingInt(List::size))
			.map(Set::copyOf)
			.orElse(Set.of());
	}

	private @Nullable MarkerKind kind(int i) {
		Marker marker = new Stretch(Line.of(this.parts.get(i).source().strip()), false).marker();
		return (marker == null) ? null : marker.kind();
	}

	private boolean row(int i) {
		return this.parts.get(i).source().indexOf('\t') >= 0 || this.parts.get(i).source().indexOf('|') >= 0;
	}

	private List<Integer> at(Role role) {
		return IntStream.range(0, this.parts.size()).filter((i) -> this.parts.get(i).role() == role).boxed().toList();
	}

	private List<Part> with(BiFunction<Integer, Part, Part> change) {
		List<Part> changed = new ArrayList<>();
		for (int i = 0; i < this.parts.size(); i++) {
			changed.add(change.apply(i, this.parts.get(i)));
		}
		return changed;
	}

	private static Part as(Role role, Part part) {
		return Edits.levelled(part, role);
	}

}
