package org.partyplan.reader.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.partyplan.reader.structure.Tables;
import org.partyplan.reader.text.Line;

/** A table's row while it is being read. */
final class TableRow {

	/** Tables that lay out a page have fewer. */
	private static final int COLUMNS = 3;

	private final List<List<Line>> cells = new ArrayList<>();

	/** How many columns the last cell goes over besides its own. */
	private int wider;

	/** The cells without those that a wide one covers. */
	private int own;

	void cell() {
		for (; this.wider > 0; this.wider--) {
			this.cells.add(new ArrayList<>());
		}
		this.cells.add(new ArrayList<>());
		this.own++;
	}

	/** The last cell goes over so many columns. */
	void span(int columns) {
		this.wider = columns - 1;
	}

	void add(List<Line> lines) {
		if (this.cells.isEmpty()) {
			cell();
		}
		lines.stream().filter((line) -> !line.source().isBlank()).forEach(this.cells.get(this.cells.size() - 1)::add);
	}

	/**
	 * One line for a row of a table, with the blank cells inside it, so that each cell
	 * stays in its column; a table that only lays out a page gives back its paragraphs.
	 */
	List<Line> lines() {
		boolean single = this.cells.stream().allMatch((cell) -> cell.size() <= 1);
		List<Line> all = this.cells.stream().flatMap(List::stream).toList();
		boolean table = this.own >= COLUMNS || single;
		return (table && all.size() > 1) ? List.of(joined(all.get(0).outline())) : all;
	}

	private Line joined(int outline) {
		int used = IntStream.range(0, this.cells.size())
			.filter((i) -> !this.cells.get(i).isEmpty())
			.reduce(0, (first, last) -> last) + 1;
		return new Line(
				this.cells.stream().limit(used).map(TableRow::words).collect(Collectors.joining(" | ", "", "\n")),
				outline);
	}

	private static String words(List<Line> cell) {
		return cell.stream().map((line) -> line.source().strip()).collect(Collectors.joining(" "));
	}

}
