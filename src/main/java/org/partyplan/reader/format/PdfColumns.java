package org.partyplan.reader.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Tells text in two columns, and two pages side by side on one sheet, from a table: a
 * white strip stands between them over many lines, most lines on either side are full,
 * none is empty, and no lines are drawn across the strip.
 */
final class PdfColumns {

	/** In how few lines nobody sets two columns. */
	private static final int FEWEST = 4;

	/** Of the width of what is written: where the strip may stand. */
	private static final float NEAREST = 0.3f;

	private static final int PLACES = 120;

	/** Of a letter's size. */
	private static final float SHORTEST = 9;

	private static final float FULL = 2.6f;

	private static final float EMPTY = 1.9f;

	/** Of a page's height: a sheet this much wider than high may hold two pages. */
	private static final float WIDE = 1.2f;

	/** Where the strip stood on the page before. */
	private @Nullable Float known;

	/** The lines of a page in the order in which they are read, column by column. */
	List<Block> of(List<PdfLetters> rows, PdfRules rules, float width, float height) {
		boolean wide = width > WIDE * height;
		Run run = longest(rows, rules, wide).or(() -> again(rows, rules)).orElse(null);
		if (run == null) {
			return List.of(onlyLeft(rows) ? new Block(1, false, rows) : new Block(0, false, rows));
		}
		this.known = run.place;
		boolean sheet = wide && run.rows().size() >= rows.size() - 1;
		List<Block> blocks = new ArrayList<>();
		int from = 0;
		for (Run one : sheet ? List.of(run) : runs(rows, run.place, 1)) {
			if (one.equals(run) || one.prose(rules, wide)) {
				blocks.add(new Block(0, false, rows.subList(from, one.from)));
				blocks.add(new Block(1, false, one.left()));
				blocks.add(new Block(2, sheet, one.right()));
				from = one.to;
			}
		}
		blocks.add(new Block(0, false, rows.subList(from, rows.size())));
		return blocks.stream().filter((block) -> !block.rows().isEmpty()).toList();
	}

	/** The last page may have but a few lines on either side. */
	private Optional<Run> again(List<PdfLetters> rows, PdfRules rules) {
		return (this.known == null) ? Optional.empty()
				: runs(rows, this.known, 1).stream()
					.filter((run) -> run.unruled(rules) && run.fullOnTheLeft())
					.findFirst();
	}

	/** The last page may fill its first column only. */
	private boolean onlyLeft(List<PdfLetters> rows) {
		Float place = this.known;
		return place != null && rows.size() > 1
				&& rows.stream().allMatch((row) -> row.side((letter) -> letter.right() > place).isEmpty());
	}

	private static Optional<Run> longest(List<PdfLetters> rows, PdfRules rules, boolean wide) {
		List<PdfLine> lines = lines(rows);
		double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
		double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
		Run longest = null;
		for (int i = 0; i <= PLACES; i++) {
			float place = (float) (left + (right - left) * (NEAREST + (1 - 2 * NEAREST) * i / PLACES));
			for (Run run : runs(rows, place, FEWEST)) {
				boolean longer = longest == null || run.rows().size() > longest.rows().size();
				longest = (longer && run.prose(rules, wide)) ? run : longest;
			}
		}
		return Optional.ofNullable(longest);
	}

	/** Lines one below the other that leave a place free, with so many on either side. */
	private static List<Run> runs(List<PdfLetters> rows, float place, int fewest) {
		List<Run> runs = new ArrayList<>();
		int from = 0;
		for (int i = 0; i <= rows.size(); i++) {
			if (i == rows.size() || rows.get(i).crosses(place)) {
				Run run = new Run(rows, from, i, place);
				if (i - from >= fewest && run.left().size() >= fewest && run.right().size() >= fewest) {
					runs.add(run);
				}
				from = i + 1;
			}
		}
		return runs;
	}

	private static List<PdfLine> lines(List<PdfLetters> rows) {
		return rows.stream().flatMap((row) -> row.line(0, 0).stream()).toList();
	}

	/**
	 * Lines that are read together.
	 *
	 * @param column 0 for the whole page, else counted from 1
	 * @param page whether a new page begins with them
	 */
	record Block(int column, boolean page, List<PdfLetters> rows) {
	}

	private record Run(List<PdfLetters> all, int from, int to, float place) {

		List<PdfLetters> rows() {
			return this.all.subList(this.from, this.to);
		}

		List<PdfLetters> left() {
			return side((letter) -> letter.middle() < this.place);
		}

		List<PdfLetters> right() {
			return side((letter) -> letter.middle() >= this.place);
		}

		private List<PdfLetters> side(Predicate<PdfLetter> side) {
			return rows().stream().flatMap((row) -> row.side(side).stream()).toList();
		}

		/** Not the columns of a table. */
		boolean prose(PdfRules rules, boolean wide) {
			return unruled(rules) && prose(lines(left()), wide) && prose(lines(right()), wide);
		}

		boolean unruled(PdfRules rules) {
			List<PdfLetters> rows = rows();
			return rules.across(this.place, rows.get(0).bottom(), rows.get(rows.size() - 1).bottom()) < 2;
		}

		boolean fullOnTheLeft() {
			return lines(left()).stream().anyMatch((line) -> line.right() > this.place - 2 * FULL * line.size());
		}

		private static boolean prose(List<PdfLine> lines, boolean wide) {
			double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
			double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
			long full = lines.stream().filter((line) -> line.right() > right - FULL * line.size()).count();
			long gapped = lines.stream().filter(PdfLine::gapped).count();
			boolean broad = right - left > SHORTEST * lines.get(0).size();
			return broad && full * (wide ? 3 : 2) >= lines.size() && gapped * 5 <= lines.size()
					&& (wide || empty(lines) * 6 <= lines.size());
		}

		/** Between how many lines there is room for another, as beside a long cell. */
		private static long empty(List<PdfLine> lines) {
			double usual = IntStream.range(1, lines.size())
				.mapToDouble((i) -> lines.get(i).bottom() - lines.get(i - 1).bottom())
				.sorted()
				.skip((lines.size() - 1) / 2)
				.findFirst()
				.orElse(0);
			return IntStream.range(1, lines.size())
				.filter((i) -> lines.get(i).bottom() - lines.get(i - 1).bottom() > EMPTY * usual)
				.count();
		}

	}

}
