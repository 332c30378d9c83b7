package org.partyplan.plan.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A running text with the words marked that became a metric, a cadence or a date, and the
 * numbers of the proposals behind them.
 */
public final class MarkedText {

	private final String text;

	private final List<Mark> marks = new ArrayList<>();

	private final Map<Integer, List<Integer>> numbers = new TreeMap<>();

	public MarkedText(String text) {
		this.text = text;
	}

	/** Marks what is still unmarked of a stretch. */
	public void mark(int start, int end, String style) {
		int from = Math.max(0, start);
		for (Mark mark : this.marks.stream().sorted(Comparator.comparingInt(Mark::start)).toList()) {
			if (mark.start() < end && mark.end() > from) {
				add(from, mark.start(), style);
				from = mark.end();
			}
		}
		add(from, Math.min(end, this.text.length()), style);
	}

	private void add(int start, int end, String style) {
		if (start < end) {
			this.marks.add(new Mark(start, end, style));
		}
	}

	/** Where the first mark within a stretch ends, or else the stretch itself. */
	public int anchor(int start, int end) {
		return this.marks.stream()
			.filter((mark) -> mark.start() >= start && mark.end() <= end && !Mark.METRIC.equals(mark.style()))
			.min(Comparator.comparingInt(Mark::start))
			.map(Mark::end)
			.orElse(beforeStop(end));
	}

	private int beforeStop(int end) {
		int at = Math.max(0, Math.min(end, this.text.length()));
		while (at > 0 && "。；，;,. \n".indexOf(this.text.charAt(at - 1)) >= 0) {
			at--;
		}
		return at;
	}

	public void number(int at, int number) {
		this.numbers.computeIfAbsent(at, (none) -> new ArrayList<>()).add(number);
	}

	public List<Piece> pieces() {
		TreeSet<Integer> cuts = new TreeSet<>(this.numbers.keySet());
		this.marks.forEach((mark) -> cuts.addAll(List.of(mark.start(), mark.end())));
		cuts.add(this.text.length());
		List<Piece> pieces = new ArrayList<>();
		int from = 0;
		for (int cut : cuts) {
			pieces
				.add(new Piece(style(from), this.text.substring(from, cut), this.numbers.getOrDefault(cut, List.of())));
			from = cut;
		}
		return pieces.stream().filter(Piece::shown).toList();
	}

	private String style(int at) {
		return this.marks.stream()
			.filter((mark) -> mark.start() <= at && at < mark.end())
			.map(Mark::style)
			.findFirst()
			.orElse("");
	}

	public record Mark(int start, int end, String style) {

		public static final String METRIC = "m-metric";

		public static final String UNREAD = "m-unread";

		static final String CADENCE = "m-cadence";

		static final String DATE = "m-date";

	}

	/**
	 * A stretch of the text to be shown in one way.
	 *
	 * @param style the class of its mark, or empty
	 * @param text the words
	 * @param numbers of the proposals that stand on it
	 */
	public record Piece(String style, String text, List<Integer> numbers) {

		boolean shown() {
			return !text().isEmpty() || !numbers().isEmpty();
		}

		/** The numbers as they stand behind the words: 1、2. */
		public String label() {
			return numbers().stream().map(String::valueOf).collect(Collectors.joining("、"));
		}

		public boolean marked() {
			return !style().isEmpty();
		}

	}

}
