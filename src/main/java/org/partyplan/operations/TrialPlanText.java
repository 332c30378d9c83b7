package org.partyplan.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The trial's plan as its file tells it: the text, and beside each item the tasks and
 * metrics that stand on its words.
 */
final class TrialPlanText {

	final List<Section> sections = new ArrayList<>();

	private final Map<String, String> frame = new HashMap<>();

	private boolean skipped;

	/**
	 * Reads the file.
	 * @param year the year it is written for
	 * @param whole whether it has all items, or fewer as in earlier years
	 */
	TrialPlanText(int year, boolean whole) {
		for (String line : TrialText.lines("plan.txt")) {
			String[] part = line.replace("{year}", Integer.toString(year)).split(":", 2);
			read(part[0], part[1], whole);
		}
	}

	String frame(String name) {
		return this.frame.getOrDefault(name, "");
	}

	private void read(String kind, String rest, boolean whole) {
		String[] field = TrialText.fields(rest);
		switch (kind) {
			case "section" -> this.sections.add(new Section(field[0], field[1], new ArrayList<>()));
			case "item", "item+" -> begin(field, whole || kind.equals("item"));
			case "notice", "overall", "closing" -> this.frame.put(kind, rest);
			default -> add(kind, field, rest);
		}
	}

	private void begin(String[] field, boolean wanted) {
		this.skipped = !wanted;
		if (wanted) {
			List<Item> items = last(this.sections).items();
			String no = "（" + "一二三四五".charAt(items.size()) + "）";
			items.add(new Item(no, field[1], new ArrayList<>(), new ArrayList<>()));
		}
	}

	private void add(String kind, String[] field, String rest) {
		if (!this.skipped) {
			Item item = last(last(this.sections).items());
			if (kind.equals("body")) {
				item.bodies().add(rest);
			}
			else {
				item.lines().add(new Line(kind, field));
			}
		}
	}

	private static <T> T last(List<T> list) {
		return list.get(list.size() - 1);
	}

	record Section(String no, String title, List<Item> items) {
	}

	/** One paragraph. */
	record Item(String no, String title, List<String> bodies, List<Line> lines) {

		String body() {
			return this.bodies.get(0);
		}

		List<Line> lines(String kind) {
			return this.lines.stream().filter((line) -> line.kind().equals(kind)).toList();
		}

	}

	/** A task, a metric or a later change, with its fields in the file's order. */
	record Line(String kind, String[] field) {

		String get(int at) {
			return (at < this.field.length) ? this.field[at] : "";
		}

	}

}
