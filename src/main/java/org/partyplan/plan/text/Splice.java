package org.partyplan.plan.text;

import java.util.ArrayList;
import java.util.List;

import org.partyplan.reader.Part;

/**
 * The way back from an edit: instead of so many parts from here on, these.
 *
 * @param from the first part that differs
 * @param length how many parts are replaced
 * @param parts what stood there before
 */
public record Splice(int from, int length, List<Part> parts) {

	/** From what is to what was. */
	public static Splice back(List<Part> now, List<Part> before) {
		int shorter = Math.min(now.size(), before.size());
		int head = 0;
		while (head < shorter && now.get(head).equals(before.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < shorter - head && now.get(now.size() - 1 - tail).equals(before.get(before.size() - 1 - tail))) {
			tail++;
		}
		return new Splice(head, now.size() - tail - head, List.copyOf(before.subList(head, before.size() - tail)));
	}

	public List<Part> applied(List<Part> now) {
		List<Part> all = new ArrayList<>(now);
		all.subList(from(), from() + length()).clear();
		all.addAll(from(), parts());
		return List.copyOf(all);
	}

}
