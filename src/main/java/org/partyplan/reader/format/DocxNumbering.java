package org.partyplan.reader.format;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.UnreadablePlan;

/**
 * Word's automatic numbers, which do not stand in the text of a paragraph but are counted
 * out.
 */
final class DocxNumbering implements XmlWalk.Visitor {

	private final Map<Integer, @Nullable ListLevel[]> abstracts = new HashMap<>();

	/** Lists that are defined by a style of lists, by its name. */
	private final Map<String, @Nullable ListLevel[]> styled = new HashMap<>();

	private final Map<Integer, String> links = new HashMap<>();

	private final Map<String, Integer> levelsOfStyles = new HashMap<>();

	private final Map<Integer, Integer> numbers = new HashMap<>();

	private final Map<String, Integer> starts = new HashMap<>();

	private final Map<Integer, @Nullable ListLevel[]> overrides = new HashMap<>();

	private final Map<Integer, ListCount> counts = new HashMap<>();

	private @Nullable ListLevel[] levels = {};

	private int list;

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
			case "abstractNum" -> openList(element.number("abstractNumId"));
			case "styleLink" -> this.styled.put(String.valueOf(element.attribute("val")), this.levels);
			case "numStyleLink" -> this.links.put(this.list, String.valueOf(element.attribute("val")));
			case "num" -> this.number = element.number("numId");
			case "abstractNumId" -> this.numbers.put(this.number, element.number("val"));
			case "lvlOverride" -> this.level = element.number("ilvl");
			case "startOverride" -> this.starts.put(this.number + "/" + this.level, element.number("val"));
			case "lvl" -> openLevel(element.number("ilvl"));
			default -> detail(name, element);
		}
	}

	private void openList(int id) {
		this.list = id;
		this.levels = this.abstracts.computeIfAbsent(id, (one) -> new ListLevel[ListLevel.MOST]);
	}

	/** A level of a list, or of a number that has its own form of a list. */
	private void openLevel(int depth) {
		this.level = depth;
		if (this.number >= 0) {
			this.levels = this.overrides.computeIfAbsent(this.number, (one) -> new ListLevel[ListLevel.MOST]);
		}
		if (depth >= 0 && depth < this.levels.length) {
			this.levels[depth] = ListLevel.PLAIN;
		}
	}

	private void detail(String name, XmlWalk element) {
		ListLevel old = (this.level >= 0 && this.level < this.levels.length) ? this.levels[this.level] : null;
		if (old != null) {
			this.levels[this.level] = detailed(old, name, element);
		}
	}

	private ListLevel detailed(ListLevel old, String name, XmlWalk element) {
		String value = String.valueOf(element.attribute("val"));
		return switch (name) {
			case "start" -> old.startingAt(Math.max(0, element.number("val")));
			case "numFmt" -> new ListLevel(old.start(), value, old.text(), old.restart(), old.legal());
			case "lvlText" ->
				new ListLevel(old.start(), old.format(), ListLevel.bounded(value), old.restart(), old.legal());
			case "lvlRestart" ->
				new ListLevel(old.start(), old.format(), old.text(), element.number("val"), old.legal());
			case "isLgl" -> new ListLevel(old.start(), old.format(), old.text(), old.restart(), true);
			case "pStyle" -> {
				this.levelsOfStyles.put(this.list + "/" + value, this.level);
				yield old;
			}
			default -> old;
		};
	}

	/** The level that a list gives to paragraphs of a style. */
	int levelOf(int numId, @Nullable String style) {
		return this.levelsOfStyles.getOrDefault(this.numbers.getOrDefault(numId, -1) + "/" + style, 0);
	}

	/** Counts one paragraph and gives its number as it is shown. */
	String next(int numId, int ilvl) {
		Integer id = this.numbers.get(numId);
		@Nullable ListLevel[] own = (id != null) ? levels(id, numId) : null;
		return (own != null) ? this.counts.computeIfAbsent(id, (one) -> new ListCount())
			.next(own, ilvl, this.starts.remove(numId + "/" + ilvl)) : "";
	}

	private @Nullable ListLevel @Nullable [] levels(Integer id, int numId) {
		@Nullable ListLevel[] list = this.abstracts.get(id);
		@Nullable ListLevel[] base = this.styled.getOrDefault(String.valueOf(this.links.get(id)), list);
		@Nullable ListLevel[] overriding = this.overrides.get(numId);
		if (base == null || overriding == null) {
			return base;
		}
		@Nullable ListLevel[] both = base.clone();
		for (int i = 0; i < both.length; i++) {
			both[i] = (overriding[i] != null) ? overriding[i] : both[i];
		}
		return both;
	}

}
