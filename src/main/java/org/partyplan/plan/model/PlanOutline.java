package org.partyplan.plan.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** A draft's sections and items in order, while they are moved about. */
public class PlanOutline {

	private final List<PlanSection> sections;

	private final Map<UUID, List<PlanItem>> items = new LinkedHashMap<>();

	private final Numbering sectionNumbers;

	private final Numbering itemNumbers;

	/** Those that take the style of their new neighbours. */
	private final Set<UUID> fresh = new HashSet<>();

	private PlanOutline(List<PlanSection> sections, List<PlanItem> all) {
		this.sections = new ArrayList<>(sections);
		sections.forEach((section) -> this.items.put(section.id(), new ArrayList<>()));
		all.forEach((item) -> this.items.get(item.sectionId()).add(item));
		this.sectionNumbers = Numbering.of(List.of(sections.stream().map(PlanSection::no).toList()));
		this.itemNumbers = Numbering.of(this.items.values().stream().map(PlanOutline::numbers).toList());
	}

	public static PlanOutline of(List<PlanSection> sections, Items items) {
		return new PlanOutline(sections, items
			.findBySectionIdInAndWithdrawnOnIsNullOrderByPosition(sections.stream().map(PlanSection::id).toList()));
	}

	private static List<String> numbers(List<PlanItem> items) {
		return items.stream().map(PlanItem::no).toList();
	}

	List<PlanItem> items(UUID section) {
		return this.items.get(section);
	}

	/** Puts a section before another, or at the end. */
	public void place(PlanSection section, @Nullable UUID before) {
		this.sections.remove(section);
		int at = place(this.sections, PlanSection::id, before);
		section.moveTo(Positions.at(this.sections.stream().map(PlanSection::position).toList(), at));
		this.sections.add(at, section);
		Positions.spread(this.sections, PlanSection::position, PlanSection::moveTo);
		if (this.items.putIfAbsent(section.id(), new ArrayList<>()) == null) {
			this.fresh.add(section.id());
		}
	}

	/** Puts an item into a section, before another or at the end. */
	public void place(PlanItem item, UUID section, @Nullable UUID before) {
		boolean known = this.items.values().stream().anyMatch((list) -> list.remove(item));
		if (!known || !item.sectionId().equals(section)) {
			this.fresh.add(item.id());
		}
		List<PlanItem> siblings = this.items.get(section);
		int at = place(siblings, PlanItem::id, before);
		item.moveTo(section, Positions.at(siblings.stream().map(PlanItem::position).toList(), at));
		siblings.add(at, item);
		Positions.spread(siblings, PlanItem::position, (one, position) -> one.moveTo(section, position));
	}

	private static <T> int place(List<T> list, Function<T, UUID> id, @Nullable UUID before) {
		int at = list.stream().map(id).toList().indexOf(before);
		return (at < 0) ? list.size() : at;
	}

	/** One place up or down; the ends stay where they are. */
	public void shift(PlanSection section, boolean up) {
		int at = this.sections.indexOf(section);
		if (at + (up ? -1 : 1) >= 0 && at + (up ? -1 : 1) < this.sections.size()) {
			place(section, up ? this.sections.get(at - 1).id() : next(this.sections, at + 2, PlanSection::id));
		}
	}

	/** One place up or down, over the border of its section too. */
	public void shift(PlanItem item, boolean up) {
		List<PlanItem> siblings = this.items.get(item.sectionId());
		int at = siblings.indexOf(item);
		if (up ? at > 0 : at < siblings.size() - 1) {
			place(item, item.sectionId(), up ? siblings.get(at - 1).id() : next(siblings, at + 2, PlanItem::id));
		}
		else {
			over(item, up);
		}
	}

	private void over(PlanItem item, boolean up) {
		int home = this.sections.stream().map(PlanSection::id).toList().indexOf(item.sectionId()) + (up ? -1 : 1);
		UUID section = next(this.sections, home, PlanSection::id);
		if (section != null) {
			place(item, section, up ? null : next(this.items.get(section), 0, PlanItem::id));
		}
	}

	/** The one that follows, or null for the last. */
	public @Nullable UUID after(PlanSection section) {
		return next(this.sections, this.sections.indexOf(section) + 1, PlanSection::id);
	}

	/** The one that follows in its section, or null for the last. */
	public @Nullable UUID after(PlanItem item) {
		List<PlanItem> siblings = this.items.get(item.sectionId());
		return next(siblings, siblings.indexOf(item) + 1, PlanItem::id);
	}

	/** The first item of a section, or null where it has none. */
	public @Nullable UUID first(PlanSection section) {
		return next(items(section.id()), 0, PlanItem::id);
	}

	private static <T> @Nullable UUID next(List<T> list, int at, Function<T, UUID> id) {
		return (at < 0 || at >= list.size()) ? null : id.apply(list.get(at));
	}

	public void remove(PlanSection section) {
		this.sections.remove(section);
	}

	public void remove(PlanItem item) {
		this.items.get(item.sectionId()).remove(item);
	}

	/** Sets the numbers right, in the style the plan had before. */
	public void renumber() {
		List<String> parts = this.sectionNumbers
			.set(List.of(this.sections.stream().map((section) -> no(section.id(), section.no())).toList()))
			.get(0);
		List<List<String>> numbers = this.itemNumbers.set(this.sections.stream()
			.map((section) -> items(section.id()).stream().map((item) -> no(item.id(), item.no())).toList())
			.toList());
		for (int at = 0; at < parts.size(); at++) {
			this.sections.get(at).number(parts.get(at));
			number(items(this.sections.get(at).id()), numbers.get(at));
		}
	}

	private @Nullable String no(UUID id, String no) {
		return this.fresh.contains(id) ? null : no;
	}

	private static void number(List<PlanItem> items, List<String> numbers) {
		for (int at = 0; at < items.size(); at++) {
			items.get(at).number(numbers.get(at));
		}
	}

}
