package org.partyplan.plan.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text: plain words, or marked words with more runs in them.
 *
 * @param text the words of a plain run, empty for a marked one
 * @param mark the task or metric the words belong to
 * @param inner what a marked run holds
 */
record PlanSheetRun(String text, @Nullable PlanSheetMark mark, List<PlanSheetRun> inner) {

	/**
	 * Cuts a text along its marks; a mark that crosses another ends where that one does.
	 */
	static List<PlanSheetRun> of(String text, List<PlanSheetMark> marks) {
		Map<Span, List<PlanSheetMark>> places = new TreeMap<>(Comparator.comparingInt(Span::spanStart)
			.thenComparing(Comparator.comparingInt(Span::spanEnd).reversed()));
		marks.forEach((mark) -> {
			Span span = mark.in(text);
			if (span != null) {
				places.computeIfAbsent(span, (place) -> new ArrayList<>()).add(mark);
			}
		});
		List<Place> queue = new ArrayList<>();
		places.forEach(
				(span, found) -> found.forEach((mark) -> queue.add(new Place(span.spanStart(), span.spanEnd(), mark))));
		return cut(text, 0, text.length(), queue);
	}

	private static List<PlanSheetRun> cut(String text, int start, int end, List<Place> queue) {
		List<PlanSheetRun> runs = new ArrayList<>();
		int at = start;
		while (!queue.isEmpty() && queue.get(0).start() < end) {
			Place place = queue.remove(0);
			int from = Math.max(at, place.start());
			int to = Math.max(from, Math.min(end, place.end()));
			plain(text, at, from, runs);
			runs.add(new PlanSheetRun("", place.mark(), cut(text, from, to, queue)));
			at = to;
		}
		plain(text, at, end, runs);
		return runs;
	}

	private static void plain(String text, int start, int end, List<PlanSheetRun> runs) {
		if (start < end) {
			runs.add(new PlanSheetRun(text.substring(start, end), null, List.of()));
		}
	}

	private record Place(int start, int end, PlanSheetMark mark) {
	}

}
