package org.partyplan.plan.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.text.Numeral;

/**
 * How a plan numbers its items: the style of each list, and whether the numbers run on
 * from one section to the next. Found before a change, it sets the numbers right after.
 */
final class Numbering {

	private final boolean runsOn;

	private final @Nullable Numeral usual;

	private Numbering(boolean runsOn, @Nullable Numeral usual) {
		this.runsOn = runsOn;
		this.usual = usual;
	}

	/** Looks at the numbers of each section's items in order. */
	static Numbering of(List<List<String>> sections) {
		List<List<Numeral>> tops = sections.stream().map(Numbering::tops).filter((list) -> !list.isEmpty()).toList();
		boolean runsOn = tops.size() > 1;
		for (int at = 1; at < tops.size(); at++) {
			List<Numeral> before = tops.get(at - 1);
			runsOn = runsOn && tops.get(at).get(0).value() == before.get(before.size() - 1).value() + 1;
		}
		return new Numbering(runsOn, tops.isEmpty() ? null : tops.get(0).get(0));
	}

	/** The numbers on a list's first level: those in the style of its first. */
	private static List<Numeral> tops(List<String> numbers) {
		List<Numeral> all = numbers.stream().map(Numeral::of).filter(Objects::nonNull).toList();
		return all.stream().filter((numeral) -> numeral.sameStyle(all.get(0))).toList();
	}

	/**
	 * The numbers as they should be.
	 * @param sections each section's numbers in their new order; null for one that takes
	 * the style of its neighbours
	 */
	List<List<String>> set(List<? extends List<@Nullable String>> sections) {
		List<List<String>> result = new ArrayList<>();
		int last = 0;
		for (List<@Nullable String> section : sections) {
			Run run = new Run(style(section), this.runsOn ? last : 0);
			result.add(section.stream().map(run::next).toList());
			last = run.last();
		}
		return result;
	}

	/**
	 * A list nobody has numbered stays so; an empty one is numbered as the others are.
	 */
	private @Nullable Numeral style(List<@Nullable String> section) {
		List<String> known = section.stream().filter(Objects::nonNull).toList();
		Optional<Numeral> first = known.stream().map(Numeral::of).filter(Objects::nonNull).findFirst();
		return first.orElse(known.isEmpty() ? this.usual : null);
	}

	/** Counts through one list; another style opens a list within the list. */
	private static final class Run {

		private final @Nullable Numeral top;

		private final Deque<Numeral> open = new ArrayDeque<>();

		private int last;

		Run(@Nullable Numeral top, int start) {
			this.top = top;
			this.last = start;
			if (top != null) {
				this.open.push(top.with(start));
			}
		}

		int last() {
			return this.last;
		}

		String next(@Nullable String no) {
			Numeral numeral = (no == null) ? this.top : Numeral.of(no);
			if (numeral == null) {
				return (no == null) ? "" : no;
			}
			Numeral next = after(numeral);
			this.open.push(next);
			this.last = (this.open.size() == 1) ? next.value() : this.last;
			return next.print();
		}

		private Numeral after(Numeral numeral) {
			if (this.open.stream().noneMatch(numeral::sameStyle)) {
				return numeral.with(1);
			}
			while (!this.open.element().sameStyle(numeral)) {
				this.open.pop();
			}
			return numeral.with(this.open.pop().value() + 1);
		}

	}

}
