package org.partyplan.plan.reading;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Word's automatic numbers, which do not stand in the text of a paragraph but are counted
 * out.
 */
final class DocxNumbering implements XmlWalk.Visitor {

	private static final int LEVELS = 9;

	private final Map<Integer, Level[]> abstracts = new HashMap<>();

	private final Map<Integer, Integer> numbers = new HashMap<>();

	private final Map<String, Integer> overrides = new HashMap<>();

	private final Map<Integer, int[]> counts = new HashMap<>();

	private Level[] levels = {};

	private int number = -1;

	private int level;

	static DocxNumbering of(byte @Nullable [] xml) throws UnreadablePlan {
		DocxNumbering numbering = new DocxNumbering();
		XmlWalk.over(xml, numbering);
		return numbering;
	}

	@Override
	public void start(String name, XmlWalk element) {
		switch (name) {
			case "abstractNum" -> this.levels = this.abstracts.computeIfAbsent(element.number("abstractNumId"),
					(id) -> new Level[LEVELS]);
			case "num" -> this.number = element.number("numId");
			case "abstractNumId" -> this.numbers.put(this.number, element.number("val"));
			case "lvlOverride" -> this.level = element.number("ilvl");
			case "startOverride" -> this.overrides.put(this.number + "/" + this.level, element.number("val"));
			case "lvl" -> level(element.number("ilvl"));
			default -> detail(name, element);
		}
	}

	private void level(int ilvl) {
		this.level = ilvl;
		if (this.number < 0 && ilvl >= 0 && ilvl < this.levels.length) {
			this.levels[ilvl] = new Level(1, "decimal", "");
		}
	}

	private void detail(String name, XmlWalk element) {
		if (this.number >= 0 || this.level < 0 || this.level >= this.levels.length) {
			return;
		}
		Level old = this.levels[this.level];
		String value = String.valueOf(element.attribute("val"));
		this.levels[this.level] = switch (name) {
			case "start" -> new Level(Math.max(0, element.number("val")), old.format(), old.text());
			case "numFmt" -> new Level(old.start(), value, old.text());
			case "lvlText" -> new Level(old.start(), old.format(), value);
			default -> old;
		};
	}

	/** Counts one paragraph and gives its number as it is shown. */
	String next(int numId, int ilvl) {
		Level[] list = this.abstracts.get(this.numbers.getOrDefault(numId, -1));
		if (list == null || ilvl < 0 || ilvl >= LEVELS || list[ilvl] == null) {
			return "";
		}
		int[] count = this.counts.computeIfAbsent(this.numbers.get(numId), (id) -> new int[LEVELS]);
		Integer override = this.overrides.remove(numId + "/" + ilvl);
		count[ilvl] = (override != null) ? override : ((count[ilvl] == 0) ? list[ilvl].start() : count[ilvl] + 1);
		java.util.Arrays.fill(count, ilvl + 1, LEVELS, 0);
		return shown(list, count, ilvl);
	}

	private static String shown(Level[] list, int[] count, int ilvl) {
		String text = list[ilvl].format().equals("bullet") ? "" : list[ilvl].text();
		for (int i = 0; i <= ilvl; i++) {
			Level one = list[i];
			text = (one != null) ? text.replace("%" + (i + 1), NumberFormat.shown(one.format(), Math.max(count[i], 1)))
					: text;
		}
		return text;
	}

	private record Level(int start, String format, String text) {
	}

}
