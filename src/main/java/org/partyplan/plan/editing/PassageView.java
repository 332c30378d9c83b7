package org.partyplan.plan.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.text.Text;

/**
 * A section's or an item's text with the tasks and metrics that stand on it.
 *
 * @param items for a section, what stands below it
 */
record PassageView(PassageRow row, List<SourceMark> marks, List<PassageView> items, Focus focus) {

	public UUID id() {
		return row().id();
	}

	/** Whether it is being edited. */
	public boolean open() {
		return focus().on(id());
	}

	/** A word of the addresses its forms post to. */
	public String kind() {
		return row().section() ? "sections" : "items";
	}

	public String noun() {
		return row().section() ? "部分" : "要点";
	}

	public boolean empty() {
		return row().title().isBlank() && row().text().isBlank();
	}

	/** Chips of words that are gone from the text. */
	public List<SourceMark> lost() {
		return marks().stream().filter(this::lost).toList();
	}

	public boolean lost(SourceMark mark) {
		return mark.lost(row().title(), row().text());
	}

	/** The chip of a task or metric whose words are gone; null where they stand. */
	public @Nullable SourceMark lostMark(UUID id) {
		return lost().stream().filter((mark) -> mark.id().equals(id)).findFirst().orElse(null);
	}

	/** What stands in the place of words that are gone. */
	public String wordsNow(UUID id) {
		SourceMark mark = lostMark(id);
		int end = (mark == null) ? 0 : Math.min(mark.spanEnd(), row().text().length());
		return (mark == null || mark.spanStart() >= end) ? "" : row().text().substring(mark.spanStart(), end);
	}

	public List<String> missing() {
		return marks().stream().map(SourceMark::missing).filter((word) -> !word.isEmpty()).distinct().toList();
	}

	public List<String> sentences() {
		return Text.sentences(row().text());
	}

	/** What is pressed into the question before it is deleted. */
	public String ask() {
		List<SourceMark> all = new ArrayList<>(marks());
		items().forEach((item) -> all.addAll(item.marks()));
		long tasks = all.stream().filter(SourceMark::task).count();
		List<String> along = new ArrayList<>();
		count(along, items().size(), "条要点");
		count(along, tasks, "个任务");
		count(along, all.size() - tasks, "个指标");
		return "删除" + noun() + "“" + Text.shortened(row().heading(), 40) + "”"
				+ (along.isEmpty() ? "？" : "，其中 " + String.join("、", along) + "一并删除？") + "删除后可以撤销。";
	}

	private static void count(List<String> along, long number, String noun) {
		if (number > 0) {
			along.add(number + " " + noun);
		}
	}

	/** The text cut where its marks begin and end. */
	public List<Piece> pieces() {
		TreeSet<Integer> cuts = new TreeSet<>(List.of(0, row().text().length()));
		List<SourceMark> standing = marks().stream()
			.filter((mark) -> !lost(mark) && mark.spanEnd() <= cuts.last())
			.toList();
		standing.forEach((mark) -> cuts.addAll(List.of(mark.spanStart(), mark.spanEnd())));
		List<Piece> pieces = new ArrayList<>();
		Integer from = cuts.first();
		for (Integer to = cuts.higher(from); to != null; from = to, to = cuts.higher(to)) {
			pieces.add(new Piece(row().text().substring(from, to), style(standing, from)));
		}
		return pieces;
	}

	private String style(List<SourceMark> standing, int at) {
		List<SourceMark> here = standing.stream().filter((mark) -> mark.covers(at)).toList();
		if (here.stream().anyMatch((mark) -> focus().on(mark.id()))) {
			return "m-sel";
		}
		return here.isEmpty() ? "" : here.stream().allMatch(SourceMark::task) ? "m-cadence" : "m-metric";
	}

	/**
	 * A stretch of the text.
	 *
	 * @param style the class of its mark, or an empty string
	 */
	record Piece(String text, String style) {
	}

}
